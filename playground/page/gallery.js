// The gallery: one group of scenes in one language, each message with the texts that it is made of.

import { skin as telegram } from './telegram.js';
import { skin as discord } from './discord.js';
import { dress, make, setting, whenChosen, word } from './words.js';

const byId = (id) => document.getElementById(id);
const skins = { telegram, discord };
const nobody = { id: 0, name: '' };
/** Nothing can be done here. */
const still = { person: nobody, act() {}, link() {}, share() {}, pick() {}, more() {}, avatar: () => make('span', {}), noFile: word('file-when-sent'), picture: '/gallery/picture.jpg' };
/** What is looked at; kept in the address, so that it can be passed on. */
const wanted = new URLSearchParams(location.hash.slice(1));
let last = 0;
/** What was drawn last, whether it is shown or not. */
let drawn = { group: '', figures: [] };

const get = async (path, query) => (await fetch(`${path}?${new URLSearchParams(query)}`)).json();

function language() {
  const tag = wanted.get('lang') ?? setting.language;
  return setting.languages.find((language) => language.tag === tag) ?? setting.languages[0];
}

const app = () => (wanted.get('app') in skins ? wanted.get('app') : 'telegram');
const address = (change) => `#${new URLSearchParams({ lang: language().tag, app: app(), group: wanted.get('group') ?? '', ...change })}`;

async function draw() {
  const mine = ++last;
  const lang = language().tag;
  const groups = await get('/gallery/groups', { lang, app: app() });
  if (mine !== last) return;
  const group = groups.find((group) => group.name === wanted.get('group')) ?? groups[0];
  drawGroups(groups, group);
  const shots = await get('/gallery/shots', { lang, app: app(), group: group.name });
  if (mine !== last) return;
  drawn = { group: group.name, figures: shots.map(figure) };
  choose();
  document.body.dataset.ready = group.name;
}

/** Shows all that was drawn, or only what wants a look; what is open stays open. */
function choose() {
  const figures = drawn.figures.filter((shot) => !byId('marked').checked || shot.querySelector('.mark'));
  byId('shots').replaceChildren(...(figures.length ? figures : [make('p', { className: 'faint', textContent: word('gallery-nothing') })]));
  byId('found').textContent = `${drawn.group}: ${figures.length}`;
}

function drawGroups(groups, current) {
  byId('groups').replaceChildren(...groups.map((group) => {
    const marks = group.missing + group.same + group.long;
    const link = make('a', { href: address({ group: group.name }) },
      group.name, make('small', { textContent: ` ${group.scenes}` }), marks ? make('span', { className: 'mark', textContent: String(marks) }) : null);
    if (group.name === current.name) link.setAttribute('aria-current', 'page');
    return make('li', {}, link);
  }));
}

function figure(shot) {
  const { tag, rtl } = language();
  const list = make('div', { className: 'messages', lang: tag, dir: rtl ? 'rtl' : 'ltr' });
  for (const frame of shot.frames) list.append(...(frame.kind === 'does' ? [did(frame)] : shown(frame)));
  return make('figure', { className: `phone ${app()}` }, make('figcaption', { textContent: shot.name }), list);
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
      make('div', { className: 'text' }, make('b', { textContent: `/${command.command}` }), ` ${command.description}`))));
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
  const look = () => {
    for (const [name, value] of new URLSearchParams(location.hash.slice(1))) wanted.set(name, value);
    select.value = language().tag;
    apps.value = app();
    draw();
  };
  apps.value = app();
  select.value = language().tag;
  whenChosen(apps, (chosen) => { location.hash = address({ app: chosen }); });
  whenChosen(select, (lang) => { location.hash = address({ lang }); });
  byId('marked').onchange = choose;
  addEventListener('hashchange', look);
  look();
}

begin();
