// Who has a phone here: a name for each above the row, also for those that are out of sight. A press leads to the phone; a dot
// says that something has come there since it was last in sight.

import { avatar, make, word } from './words.js';

const row = document.getElementById('phones');
const list = document.getElementById('people');
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** The people whose phones are in sight, and those of whom something has come out of sight. */
const [inSight, unread] = [new Set(), new Set()];
/** The newest message of each, as it was heard of last. */
const newest = new Map();

/** A phone that shows more than half of itself is in sight. */
const watcher = new IntersectionObserver((entries) => {
  for (const { target, intersectionRatio } of entries) {
    const id = Number(target.dataset.person);
    if (intersectionRatio > 0.5) { inSight.add(id); unread.delete(id); } else inSight.delete(id);
  }
  mark();
}, { root: row, threshold: [0, 0.5, 0.51, 1] });

/** Lets a phone stand where it can be seen as a whole. */
export function reveal(element) {
  if (!element) return;
  const [box, frame] = [element.getBoundingClientRect(), row.getBoundingClientRect()];
  if (box.left >= frame.left && box.right <= frame.right) return;
  row.scrollBy({ left: (box.left + box.right - frame.left - frame.right) / 2, behavior: calm.matches ? 'auto' : 'smooth' });
}

let drawn = '';

/** Draws the names, if they are others than before; `epoch` is another one when all phones are. */
export function drawPeople(people, phones, epoch) {
  const shown = JSON.stringify([epoch, ...people.map((person) => [person.id, person.platform, person.name, person.label])]);
  if (shown === drawn) return;
  drawn = shown;
  watcher.disconnect();
  for (const known of [inSight, unread]) for (const id of known) if (!people.some((person) => person.id === id)) known.delete(id);
  list.replaceChildren(...people.map((person) => {
    const leads = () => {
      const { element } = phones.get(person.id).phone;
      reveal(element);
      element.querySelector('.messages')?.focus({ preventScroll: true });
    };
    const button = make('button', { onclick: leads, title: person.label }, avatar(person), make('span', { textContent: person.name }), make('span', { className: 'hidden' }));
    button.dataset.leads = person.id;
    return make('li', {}, button);
  }));
  for (const person of people) watcher.observe(phones.get(person.id).phone.element);
  mark();
}

function mark() {
  for (const button of list.querySelectorAll('button')) {
    const id = Number(button.dataset.leads);
    button.classList.toggle('seen', inSight.has(id));
    button.classList.toggle('unread', unread.has(id));
    // Readers of screens are told in words.
    button.querySelector('.hidden').textContent = unread.has(id) ? word('people-unread') : '';
  }
}

const last = (chat) => JSON.stringify(chat.messages.findLast((message) => message.author === 'bot') ?? null);

/** Takes note of all that stands on the phones. */
export function seeing(chats) {
  newest.clear();
  unread.clear();
  for (const chat of chats) newest.set(chat.id, last(chat));
  mark();
}

/** Takes note of what has come on a phone. */
export function heard(chat) {
  const now = last(chat);
  if (newest.get(chat.id) === now) return;
  newest.set(chat.id, now);
  if (!inSight.has(chat.id)) { unread.add(chat.id); mark(); }
}
