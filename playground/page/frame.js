// What phones have in common, whatever app they show. A skin has two functions: `phone(host)` gives an element and
// `draw(chat, person, tour)`, which makes the element show what stands in the chat now; `message(host, message, cue)` gives
// one message, with the button marked on which `cue` is written. What is dropped on a phone is sent by its look: `sends(file)`.

import { avatar, make, setting, word } from './words.js';

/**
 * A phone: a header, the messages, and what the look adds. The look says how a message is drawn, what is written below
 * the name when the bot cannot write, and what is done after each drawing.
 */
export function frame(host, name, look) {
  const { person } = host;
  const messages = make('div', { className: 'messages', tabIndex: 0, '$role': 'log', '$aria-label': word('phone', { name: person.name }) });
  const foot = make('div', { className: 'foot' });
  const role = make('small', {});
  const element = make('section', { className: `phone ${name}`, '$aria-label': word('phone', { name: person.name }) },
    make('header', {}, avatar(person),
      make('div', { className: 'who' }, make('h3', { textContent: person.name }), role),
      make('button', { className: 'more', '$aria-label': word('more', { name: person.name }), onclick: host.more }, '⋮')),
    messages, ...look.extras, foot);
  element.dataset.person = person.id;
  takesDrops(element, look.sends);
  const parts = { element, messages, foot, role, drawn: new Map() };
  return { element, name, draw: (chat, now, tour) => draw(parts, look, chat, now, tour) };
}

function draw(parts, look, chat, person, tour) {
  const { element, messages, drawn } = parts;
  element.lang = person.language;
  element.dir = person.rtl ? 'rtl' : 'ltr';
  element.classList.toggle('acting', tour !== null);
  parts.role.textContent = look.standing(chat) ?? person.label;
  const isAtEnd = messages.scrollHeight - messages.scrollTop - messages.clientHeight < 80;
  const there = new Set(chat.messages.map((message) => message.id));
  for (const [id, { node }] of drawn) {
    if (!there.has(id)) { node.remove(); drawn.delete(id); }
  }
  let isNew = false;
  for (const [nth, message] of chat.messages.entries()) {
    const cue = tour && tour.act === 'press' && tour.message === String(message.id) ? tour.words : null;
    const key = JSON.stringify([message, cue]);
    const known = drawn.get(message.id);
    if (known?.key === key) continue;
    const node = look.message(message, cue);
    if (known) {
      keepFocus(known.node, node);
      known.node.replaceWith(node);
      if (known.edited !== message.edited) node.classList.add('changed');
    } else {
      messages.insertBefore(node, messages.children[nth] ?? null);
      isNew = true;
    }
    drawn.set(message.id, { key, node, edited: message.edited });
  }
  look.after(parts, chat, person, tour);
  if (isNew || isAtEnd) messages.scrollTop = messages.scrollHeight;
  const cued = messages.querySelector('.cue');
  // What comes of a press stands below it.
  if (cued && tour?.standing === 'cue') cued.closest('.message').scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Whoever was at a button of a message that changes is at the one of the same name, or at the message. */
function keepFocus(before, after) {
  const focused = document.activeElement;
  if (!before.contains(focused)) return;
  const same = [...after.querySelectorAll('button')].find((button) => button.textContent === focused.textContent);
  requestAnimationFrame(() => { (same ?? after).focus({ preventScroll: true }); });
}

/** A field grows with what is written into it. */
export function grow(field) {
  field.style.height = 'auto';
  field.style.height = `${Math.min(field.scrollHeight, 140)}px`;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing of one line. */
export function icon(line) {
  const [svg, path] = [document.createElementNS(SVG, 'svg'), document.createElementNS(SVG, 'path')];
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', line);
  svg.append(path);
  return svg;
}

// Of a larger file no more than this is taken, in bytes.
const READ = 8 * 1024 * 1024;

/** What is in a file, in Base64. */
const content = (file) => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
  reader.onerror = () => reject(reader.error);
  reader.readAsDataURL(file.slice(0, READ));
});

/** Sends a file as what `deed` says. */
export async function sendFile(host, deed, file) {
  host.act({ ...deed, file: await carried(file) });
}

/** A file as the page hands it over. */
export const carried = async (file) => ({ name: file.name, media_type: file.type, content: await content(file) });

/** Lets somebody choose a file, which is then sent. */
export function file(sends) {
  const input = make('input', { type: 'file' });
  input.onchange = () => { if (input.files.length) sends(input.files[0]); };
  input.click();
}

/** What a phone can send that stands beside the phones: the files of the class. */
export const classFiles = (sends) => setting.class.map((name) => ({
  label: [word('class-send', { name: name.split('.').at(-1).toUpperCase() })],
  does: async () => sends(await classFile(classPath(name))),
}));

/** Where a file of the class is, with heads in the language of the page. */
export const classPath = (name) => `/class/${name}?lang=${encodeURIComponent(setting.language)}`;

async function classFile(path) {
  const answer = await fetch(path);
  const name = decodeURIComponent(new URL(path, location.href).pathname.split('/').at(-1));
  return new File([await answer.blob()], name, { type: answer.headers.get('Content-Type') });
}

/** What was dropped: files of the visitor's, or one of the class. */
async function dropped(transfer) {
  if (transfer.files.length) return [...transfer.files];
  const [line] = transfer.getData('text/uri-list').split(/\r?\n/);
  if (!line) return [];
  const url = new URL(line, location.href);
  return url.origin === location.origin && url.pathname.startsWith('/class/') ? [await classFile(url.href)] : [];
}

/** Files that are dropped on a phone are sent on it. */
function takesDrops(element, sends) {
  const carries = ({ dataTransfer: { types } }) => ['Files', 'text/uri-list'].some((type) => types.includes(type));
  let inside = 0;
  const mark = (by) => {
    inside = Math.max(0, inside + by);
    element.classList.toggle('dropping', inside > 0);
  };
  element.dataset.drop = word('drop');
  element.addEventListener('dragenter', (event) => { if (carries(event)) { event.preventDefault(); mark(1); } });
  element.addEventListener('dragover', (event) => { if (carries(event)) event.preventDefault(); });
  element.addEventListener('dragleave', (event) => { if (carries(event)) mark(-1); });
  element.addEventListener('drop', async (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    mark(-Infinity);
    for (const each of await dropped(event.dataTransfer)) await sends(each);
  });
}

const PICTURES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];
const UNITS = ['byte', 'kilobyte', 'megabyte'];

/** How large a file is, as people say it. */
function size(bytes) {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const form = { style: 'unit', unit: UNITS[step], unitDisplay: step ? 'short' : 'long', maximumFractionDigits: step ? 1 : 0 };
  return new Intl.NumberFormat(setting.language, form).format(bytes / 1000 ** step);
}

/** Whether a phone sends a file as a photograph, when nobody says that it shall stay as it is. */
export const isPhoto = (file) => ['image/png', 'image/jpeg', 'image/webp'].includes(file.type);

/** A picture that is seen in a message. */
export function seen(app, { id, about }, host) {
  return make('img', { className: 'seen', src: host.picture ?? `/files/${app}/${encodeURIComponent(id)}`, alt: about ?? '', loading: 'lazy' });
}

const LOOKED_AT = [...PICTURES, 'application/pdf'];

/** A file in a chat: a picture is shown, what a browser can show is looked at in a new tab, and anything can be saved. Where there is no file yet, the host says so. */
export function attached(app, { id, name, media_type: type, size: bytes }, host) {
  const path = `/files/${app}/${encodeURIComponent(id)}`;
  const note = make('span', { className: 'file-name' }, make('b', { textContent: name, dir: 'auto' }), make('small', { textContent: host.noFile ?? size(bytes) }));
  const sign = PICTURES.includes(type) && !host.noFile ? make('img', { src: path, alt: '', loading: 'lazy' }) : make('span', { className: 'sign', textContent: '📄', '$aria-hidden': 'true' });
  if (host.noFile) return make('span', { className: 'file' }, sign, note);
  const isLookedAt = LOOKED_AT.includes(type) || type?.startsWith('text/');
  const how = isLookedAt ? { target: '_blank', rel: 'noopener', title: word('file-look', { name }) } : { download: name, title: word('file-save', { name }) };
  const look = make('a', { className: 'file', href: path, ...how }, sign, note);
  if (!isLookedAt) return look;
  const save = make('a', { className: 'round save', href: path, download: name, title: word('file-save', { name }), '$aria-label': word('file-save', { name }) }, icon('M12 4v11M7 11l5 5 5-5M5 20h14'));
  return make('div', { className: 'kept' }, look, save);
}

/** Words that are hidden until somebody wants to read them; readers of screens skip them until then. */
export function spoiler(...words) {
  const hidden = make('span', {}, ...words);
  const button = make('button', { className: 'spoiler', dir: 'auto' }, hidden);
  const show = (isOpen) => {
    button.classList.toggle('open', isOpen);
    button.setAttribute('aria-expanded', isOpen);
    if (isOpen) { hidden.removeAttribute('aria-hidden'); button.removeAttribute('aria-label'); }
    else { hidden.setAttribute('aria-hidden', 'true'); button.setAttribute('aria-label', word('spoiler')); }
  };
  button.onclick = () => show(!button.classList.contains('open'));
  show(false);
  return button;
}

/** A button that opens a list of things to do. */
export function popup(sign, name, entries) {
  const list = make('div', { className: 'popup', hidden: true });
  const button = make('button', { className: 'round', '$aria-label': name, '$aria-expanded': 'false', title: name }, icon(sign));
  const box = make('div', { className: 'pop' }, button, list);
  const close = () => { list.hidden = true; button.setAttribute('aria-expanded', 'false'); };
  button.onclick = () => {
    if (!list.hidden) { close(); return; }
    list.replaceChildren(...entries().map(({ label, does }) => make('button', { onclick: () => { close(); does(); button.focus(); } }, ...label)));
    list.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    list.querySelector('button')?.focus();
  };
  box.onkeydown = (event) => {
    const buttons = [...list.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement);
    if (event.key === 'Escape') { close(); button.focus(); }
    if (event.key === 'ArrowDown' && at >= 0) { event.preventDefault(); buttons[(at + 1) % buttons.length].focus(); }
    if (event.key === 'ArrowUp' && at >= 0) { event.preventDefault(); buttons.at(at - 1).focus(); }
  };
  box.addEventListener('focusout', (event) => { if (!box.contains(event.relatedTarget)) close(); });
  return box;
}

