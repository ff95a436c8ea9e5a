// The gallery: one group of scenes in one language, each message with the texts that it is made of.

import { skin } from './telegram.js';
import { dress, make, setting, word } from './words.js';

const byId = (id) => document.getElementById(id);
/** Nothing can be done here. */
const still = { act() {}, link() {}, share() {}, more() {} };
/** What is looked at; kept in the address, so that it can be passed on. */
const wanted = new URLSearchParams(location.hash.slice(1));
let last = 0;

const get = async (path, query) => (await fetch(`${path}?${new URLSearchParams(query)}`)).json();

function language() {
  const tag = wanted.get('lang') ?? setting.language;
  return setting.languages.find((language) => language.tag === tag) ?? setting.languages[0];
}

async function draw() {
  const mine = ++last;
  const lang = language().tag;
  const groups = await get('/gallery/groups', { lang });
  const group = groups.find((group) => group.name === wanted.get('group')) ?? groups[0];
  drawGroups(groups, group);
  const shots = await get('/gallery/shots', { lang, group: group.name });
  if (mine !== last) return;
  const figures = shots.map(figure).filter((shot) => !byId('marked').checked || shot.querySelector('.mark'));
  byId('shots').replaceChildren(...(figures.length ? figures : [make('p', { className: 'faint', textContent: word('gallery-nothing') })]));
  document.body.dataset.ready = group.name;
}

function drawGroups(groups, current) {
  byId('groups').replaceChildren(...groups.map((group) => {
    const marks = group.missing + group.same;
    const link = make('a', { href: `#${new URLSearchParams({ lang: language().tag, group: group.name })}` },
      group.name, make('small', { textContent: ` ${group.scenes}` }), marks ? make('span', { className: 'mark', textContent: String(marks) }) : null);
    if (group.name === current.name) link.setAttribute('aria-current', 'page');
    return make('li', {}, link);
  }));
}

function figure(shot) {
  const { tag, rtl } = language();
  const list = make('div', { className: 'messages', lang: tag, dir: rtl ? 'rtl' : 'ltr' });
  for (const frame of shot.frames) list.append(...(frame.kind === 'does' ? [did(frame)] : shown(frame)));
  return make('figure', { className: 'telegram' }, make('figcaption', { textContent: shot.name }), list);
}

function did({ words }) {
  return make('div', { className: 'message own' }, make('div', { className: 'bubble' }, make('div', { className: 'text', dir: 'auto', textContent: words })));
}

function shown({ becomes, message, commands, texts, long }) {
  const node = message ? skin.message(still, message, null)
    : make('div', { className: 'message bot' }, make('div', { className: 'bubble' }, ...commands.map((command) =>
      make('div', { className: 'text' }, make('b', { textContent: `/${command.command}` }), ` ${command.description}`))));
  if (becomes) node.classList.add('becomes');
  node.append(make('details', {}, make('summary', {}, word('gallery-texts'), ...marks(texts, long)), make('ul', {},
    ...texts.map((text) => make('li', {},
      make('a', { href: `/locales/${text.locale}/${text.file}#L${text.line}`, textContent: text.id }),
      make('small', { textContent: ` ${text.locale}/${text.file}:${text.line}` }),
      text.mark ? mark(word(`gallery-${text.mark}`)) : null)))));
  return [node];
}

function marks(texts, long) {
  const found = new Set(texts.map((text) => text.mark).filter(Boolean));
  if (long.length) found.add('long');
  return [...found].map((name) => mark(word(`gallery-${name}`)));
}

function mark(text) {
  return make('span', { className: 'mark', textContent: text });
}

function begin() {
  dress();
  document.title = `${word('gallery')} · ${word('title')}`;
  const select = byId('language');
  select.append(...setting.languages.map((language) => make('option', { value: language.tag, textContent: language.pseudo ? word('pseudo') : language.name })));
  const look = () => {
    for (const [name, value] of new URLSearchParams(location.hash.slice(1))) wanted.set(name, value);
    select.value = language().tag;
    draw();
  };
  select.onchange = () => { location.hash = new URLSearchParams({ lang: select.value, group: wanted.get('group') ?? '' }); };
  byId('marked').onchange = draw;
  addEventListener('hashchange', look);
  look();
}

begin();
