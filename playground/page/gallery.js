// The gallery: one group of scenes in one language, each message with the texts that it is made of.

import { skin as telegram } from './telegram.js';
import { skin as discord } from './discord.js';
import { dress, make, setting, whenChosen, word } from './words.js';

const byId = (id) => document.getElementById(id);
const skins = { telegram, discord };
const nobody = { id: 0, name: '' };
/** The language in which every text is first written. */
const ENGLISH = 'en';
/** Nothing can be done here. */
const still = { person: nobody, act() {}, link() {}, share() {}, pick() {}, more() {}, avatar: () => make('span', {}), noFile: word('file-when-sent'), picture: '/gallery/picture.jpg' };
/** What is looked at; kept in the address, so that it can be passed on. */
const wanted = new URLSearchParams(location.hash.slice(1));
let last = 0;
/** What was drawn last, whether it is shown or not. */
let drawn = { group: '', all: 0, figures: [] };

const get = async (path, query) => (await fetch(`${path}?${new URLSearchParams(query)}`)).json();

function language() {
  const tag = wanted.get('lang') ?? setting.language;
  return setting.languages.find((language) => language.tag === tag) ?? setting.languages.find((language) => language.tag === ENGLISH);
}

/** The language in which each screen is shown once more: English, for those who translate. */
const original = () => setting.languages.find(({ tag }) => tag === wanted.get('beside') && tag !== language().tag);
const app = () => (wanted.get('app') in skins ? wanted.get('app') : 'telegram');
const sought = () => ({ words: wanted.get('words') ?? '', role: wanted.get('role') ?? '' });
const isSearch = () => Object.values(sought()).some((part) => part.trim() !== '');
/** The address of what is looked at, with a change; what is not searched for does not stand in it. */
function address(change) {
  const all = { lang: language().tag, beside: wanted.get('beside') ?? '', app: app(), group: wanted.get('group') ?? '', ...sought(), ...change };
  return `#${new URLSearchParams(Object.entries(all).filter(([name, value]) => value !== '' || name === 'group'))}`;
}
/** What a group of screens is called. */
const label = (group) => (`group-${group}` in setting.words ? word(`group-${group}`) : group);

async function draw() {
  const mine = ++last;
  const lang = language().tag;
  const groups = await get('/gallery/groups', { lang, app: app() });
  if (mine !== last) return;
  const group = groups.find((group) => group.name === wanted.get('group')) ?? groups[0];
  drawGroups(groups, group);
  const other = original();
  const { shots, beside, all } = await get('/gallery/shots', { lang, app: app(), group: group.name, beside: other?.tag ?? '', ...sought() });
  if (mine !== last) return;
  const drawing = (shot, nth) => (beside[nth] ? pair(figure(shot, language()), figure(beside[nth], other)) : figure(shot, language()));
  drawn = { group: group.name, all, figures: shots.map(drawing) };
  byId('shots').classList.toggle('pairs', beside.length > 0);
  choose();
  document.body.dataset.ready = isSearch() ? 'search' : group.name;
}

/** Shows all that was drawn, or only what wants a look; what is open stays open. */
function choose() {
  const figures = drawn.figures.filter((shot) => !byId('marked').checked || shot.querySelector('.mark'));
  byId('shots').replaceChildren(...(figures.length ? figures : [make('p', { className: 'faint', textContent: word(byId('marked').checked ? 'gallery-nothing' : 'gallery-none') })]));
  const { all } = drawn;
  byId('shown').textContent = isSearch() ? word('gallery-find') : label(drawn.group);
  const isCut = isSearch() && all > drawn.figures.length;
  byId('found').textContent = isCut ? word('gallery-some', { shown: figures.length, count: all }) : word('gallery-found', { count: figures.length });
}

function drawGroups(groups, current) {
  byId('groups').replaceChildren(...groups.map((group) => {
    const marks = group.missing + group.same + group.long;
    const link = make('a', { href: address({ group: group.name, words: '', role: '' }), title: group.name },
      label(group.name), make('small', { textContent: ` ${group.scenes}` }), marks ? make('span', { className: 'mark', textContent: String(marks) }) : null);
    if (group.name === current.name && !isSearch()) link.setAttribute('aria-current', 'page');
    return make('li', {}, link);
  }));
}

/** A screen and the same in another language, side by side. */
function pair(...figures) {
  return make('div', { className: 'pair' }, ...figures);
}

function figure(shot, { tag, rtl }) {
  const list = make('div', { className: 'messages', lang: tag, dir: rtl ? 'rtl' : 'ltr' });
  for (const frame of shot.frames) list.append(...(frame.kind === 'does' ? [did(frame)] : shown(frame)));
  return make('figure', { className: `phone ${app()}` }, make('figcaption', {},
    make('span', { textContent: shot.title, lang: tag, dir: 'auto' }),
    make('small', {}, word(`who-${shot.role}`), make('code', { textContent: `${shot.group}/${shot.name}`, lang: 'en', dir: 'ltr' }))), list);
}

function did({ words }) {
  return make('div', { className: 'message own' }, make('div', { className: 'bubble' }, make('div', { className: 'text', dir: 'auto', textContent: words })));
}

function modalOf(modal) {
  const form = discord.modal(still, modal);
  form.classList.add('still');
  form.onsubmit = (event) => event.preventDefault();
  form.removeAttribute('role');
  return form;
}

function shown({ becomes, message, modal, commands, texts, long, refused }) {
  const node = message ? skins[app()].message(still, message, null)
    : make('div', { className: 'message bot' }, make('div', { className: 'bubble' }, ...commands.map((command) =>
      make('div', { className: 'text' }, make('b', { textContent: `/${command.command}`, dir: 'ltr' }), ` ${command.description}`))));
  if (becomes) node.classList.add('becomes');
  if (modal) node.append(modalOf(modal));
  node.append(make('details', {}, make('summary', {}, word('gallery-texts'), ...marks(texts, long, refused)), make('ul', {},
    ...long.map((text) => make('li', {}, mark(word('gallery-long')), ` ${text.length > 90 ? `${text.slice(0, 90)}…` : text}`)),
    ...texts.map((text) => make('li', {},
      make('a', { href: `/locales/${text.locale}/${text.file}#L${text.line}`, textContent: text.id }),
      make('small', { textContent: ` ${text.locale}/${text.file}:${text.line}` }),
      text.mark ? mark(word(`gallery-${text.mark}`)) : null)))));
  return [node];
}

function marks(texts, long, refused) {
  const found = new Set(texts.map((text) => text.mark).filter(Boolean));
  if (long.length) found.add('long');
  if (refused) found.add('refused');
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
  const apps = byId('app');
  apps.append(...Object.keys(skins).map((name) => make('option', { value: name, textContent: word(name) })));
  const role = byId('role');
  role.append(...['', 'newcomer', 'teacher', 'approver', 'student', 'guest', 'operator'].map((name) =>
    make('option', { value: name, textContent: word(`who-${name || 'everybody'}`) })));
  const words = byId('words');
  words.placeholder = word('gallery-hint');
  const look = () => {
    ['words', 'role', 'beside'].forEach((name) => wanted.delete(name));
    for (const [name, value] of new URLSearchParams(location.hash.slice(1))) wanted.set(name, value);
    select.value = language().tag;
    byId('beside').checked = wanted.get('beside') === ENGLISH;
    apps.value = app();
    role.value = sought().role;
    if (document.activeElement !== words) words.value = sought().words;
    draw();
  };
  apps.value = app();
  select.value = language().tag;
  whenChosen(apps, (chosen) => { location.hash = address({ app: chosen }); });
  whenChosen(select, (lang) => { location.hash = address({ lang }); });
  whenChosen(role, (chosen) => { location.hash = address({ role: chosen, words: words.value }); });
  let waits;
  words.oninput = () => {
    clearTimeout(waits);
    waits = setTimeout(() => { location.hash = address({ role: role.value, words: words.value }); }, 300);
  };
  byId('marked').onchange = choose;
  byId('beside').onchange = () => { location.hash = address({ beside: byId('beside').checked ? ENGLISH : '' }); };
  addEventListener('hashchange', look);
  look();
}

begin();
