// The page: follows what the server tells, draws phones, tour and timeline, and says what the visitor does.

import { dialog, sure } from './dialog.js';
import { classPath } from './frame.js';
import { act, load, reached, save, say } from './server.js';
import { drawPeople, heard, reveal, seeing } from './people.js';
import { addLine, clearLines } from './timeline.js';
import { avatar, dress, make, setting, whenChosen, word } from './words.js';
import { skin as telegram } from './telegram.js';
import { skin as discord } from './discord.js';

const skins = { telegram, discord };

const byId = (id) => document.getElementById(id);

/** Asks for one of those people of whom this is true, or for what else can be chosen. */
export function pickPerson(title, isOne, others = []) {
  return dialog(title, (box, done) => {
    const list = make('div', { className: 'choices' }, ...others.map(({ sign, label, chosen }) =>
      make('button', { onclick: () => done(chosen) }, make('span', { className: 'avatar anew', textContent: sign, '$aria-hidden': 'true' }), label)));
    for (const person of stage.people.filter(isOne)) {
      list.append(make('button', { onclick: () => done(person.id) }, avatar(person),
        make('span', {}, make('b', { textContent: person.name }), make('small', { textContent: person.label }))));
    }
    box.append(list, make('button', { textContent: word('cancel'), onclick: () => done() }));
  });
}

/** Draws anew what has changed, and only that: whoever is about to press a button finds it where it was. */
function renew(element, shown, draw) {
  const key = JSON.stringify(shown);
  if (element.dataset.shown === key) return;
  element.dataset.shown = key;
  const focused = element.contains(document.activeElement) ? document.activeElement.textContent : null;
  element.replaceChildren(...draw());
  if (focused === null) return;
  const buttons = [...element.querySelectorAll('button')];
  (buttons.find((button) => button.textContent === focused) ?? buttons[0])?.focus();
}

// --- People ----------------------------------------------------------------------------------------------------

let stage = { people: [], switches: {}, bot: true, now: Date.now(), ahead: 0, tour: { standing: 'none' } };
let skew = 0;
const phones = new Map();
const chats = new Map();

function languageOptions(select, chosen) {
  select.replaceChildren(...setting.languages.map((language) => make('option', {
    value: language.tag,
    textContent: language.pseudo ? word('pseudo') : language.name,
    selected: language.tag === chosen,
  })));
}

function apps(chosen) {
  return make('select', {}, ...Object.keys(skins).map((name) => make('option', { value: name, textContent: word(name), selected: name === chosen })));
}

function personMenu(person) {
  return dialog(person.name, (box, done) => {
    const chat = chats.get(person.id);
    const language = make('select', {});
    languageOptions(language, person.language);
    const mirrored = make('input', { type: 'checkbox', checked: person.mirrored });
    const speak = () => act({ do: 'speak', person: person.id, language: language.value, mirrored: mirrored.checked });
    whenChosen(language, speak);
    mirrored.onchange = speak;
    const button = (name, deed) => make('button', { textContent: word(name), onclick: () => { act({ person: person.id, ...deed }); done(); } });
    const blocked = chat?.standing === 'blocked';
    const isTelegram = person.platform === 'telegram';
    const app = apps(person.platform);
    whenChosen(app, (platform) => { act({ do: 'move', person: person.id, platform }); done(); });
    const reach = isTelegram ? ['block', 'unblock'] : ['discord-close', 'discord-open'];
    box.append(
      make('p', { className: 'faint', textContent: person.label }),
      make('label', { className: 'field' }, word('language'), language),
      make('label', { className: 'check' }, mirrored, word('mirrored')),
      make('label', { className: 'field' }, word('app'), app),
      make('div', { className: 'buttons' },
        blocked ? button(reach[1], { do: 'unblock' }) : button(reach[0], { do: 'block' }),
        isTelegram ? button('delete-account', { do: 'delete-account' }) : null,
        button('remove', { do: 'remove' })),
      make('div', { className: 'buttons end' }, make('button', { className: 'primary', textContent: word('close'), onclick: () => done() })));
  });
}

function addPerson() {
  return dialog(word('add'), (box, done) => {
    const name = make('input', { placeholder: word('add-name-empty'), maxLength: 60 });
    const role = make('select', {}, ...['teacher', 'student', 'guest', 'service', 'region'].map((kind) => make('option', { value: kind, textContent: word(`add-${kind}`) })));
    const where = make('select', {});
    const whereField = make('label', { className: 'field' }, word('add-where'), where);
    const app = apps('telegram');
    const language = make('select', {});
    languageOptions(language, setting.language);
    const isAlone = () => ['teacher', 'student', 'guest'].includes(role.value);
    const fillWhere = () => {
      whereField.hidden = isAlone();
      const places = role.value === 'region' ? setting.regions : setting.countries;
      where.replaceChildren(...places.map((place) => make('option', { value: place.key, textContent: place.name })));
    };
    role.onchange = fillWhere;
    fillWhere();
    const add = () => {
      const region = role.value === 'region' ? setting.regions.find((place) => place.key === where.value) : null;
      const kind = isAlone() ? { kind: role.value }
        : { kind: 'approver', country: region ? region.country : where.value, ...(region ? { region: region.key } : {}) };
      act({ do: 'add', name: name.value, language: language.value, platform: app.value, ...kind });
      done();
    };
    box.append(
      make('label', { className: 'field' }, word('add-name'), name),
      make('label', { className: 'field' }, word('add-role'), role),
      whereField,
      make('label', { className: 'field' }, word('app'), app),
      make('label', { className: 'field' }, word('language'), language),
      make('div', { className: 'buttons end' },
        make('button', { textContent: word('cancel'), onclick: () => done() }),
        make('button', { className: 'primary', textContent: word('add-do'), onclick: add })));
  });
}

const adder = make('button', { className: 'adder', onclick: addPerson }, make('span', { textContent: '+', '$aria-hidden': 'true' }), word('add'));

/** What a phone can ask of the page. */
function host(person) {
  // Each app knows its own people only.
  const others = (other) => other.id !== person.id && other.platform === person.platform;
  return {
    person,
    act: (deed) => act({ person: person.id, ...deed }),
    more: () => personMenu(stage.people.find((other) => other.id === person.id) ?? person),
    async link(url) {
      const code = startLink(url);
      if (!code) { say(url); return; }
      await opens(code, person);
    },
    say,
    async share() {
      const whom = await pickPerson(word('whom'), others);
      if (whom) act({ do: 'share', person: person.id, whom });
    },
    async pick(picked) {
      const whom = await pickPerson(word('whom'), others);
      if (whom) picked(whom);
    },
    avatar: () => avatar(person),
  };
}

/** Asks who opens a link to the bot: somebody who is there, but for one, or a student with a phone of their own. */
async function opens(link, but = null) {
  const anew = { sign: '+', label: word('open-anew'), chosen: 'anew' };
  const whom = await pickPerson(word('who-opens'), (other) => other.id !== but?.id, [anew]);
  if (!whom) return;
  if (whom !== 'anew') { act({ do: 'open', person: whom, link }); return; }
  const { language, platform } = but ?? { language: setting.language, platform: Object.keys(skins)[0] };
  act({ do: 'open-anew', link, language, platform });
}

/** The link to the bot in an address, or in an address that shares it; on Discord it is a command. */
function startLink(url) {
  if (/^\/\p{L}+ \p{L}+:/u.test(url)) return url;
  try {
    const parsed = new URL(url);
    if (parsed.searchParams.has('start')) return url;
    const shared = parsed.searchParams.get('url') ?? '';
    return shared.includes('?start=') ? shared : (decodeURIComponent(url).match(/https:\/\/t\.me\/\w+\?start=[\w-]+/) ?? [null])[0];
  } catch {
    return null;
  }
}

/** What makes a phone another one. */
const whose = (person) => JSON.stringify([stage.epoch, person.platform, person.name, person.label]);

function take(person) {
  const phone = skins[person.platform].phone(host(person));
  phones.set(person.id, { phone, is: whose(person) });
  return phone;
}

function drawPhones() {
  const row = byId('phones');
  for (const [id, { phone, is }] of phones) {
    const person = stage.people.find((person) => person.id === id);
    // Somebody else, or another app, is another phone in the same place.
    if (person && is === whose(person)) continue;
    if (person) phone.element.replaceWith(take(person).element);
    else { phone.element.remove(); phones.delete(id); }
    if (chats.get(id)?.platform !== person?.platform) chats.delete(id);
  }
  for (const person of stage.people) {
    if (!phones.has(person.id)) row.append(take(person).element);
    drawPhone(person.id);
  }
  if (row.lastElementChild !== adder) row.append(adder);
  drawPeople(stage.people, phones, stage.epoch);
}

function drawPhone(id) {
  const person = stage.people.find((person) => person.id === id);
  const chat = chats.get(id);
  if (person && chat?.platform === person.platform) phones.get(id)?.phone.draw(chat, person, stage.tour.who === id ? stage.tour : null);
}

// --- The tour --------------------------------------------------------------------------------------------------

const CHAPTERS = ['arrive', 'create', 'waiting', 'replacement', 'students', 'space'];
const tourLanguage = byId('tour-language');

async function startTour(from, pace) {
  const isFresh = [...chats.values()].every((chat) => chat.messages.length === 0);
  if (!isFresh && !(await sure(word('tour-sure'), word('tour-play')))) return;
  const [language, mirrored] = tourLanguage.value.split('|');
  act({ do: 'tour', language, mirrored: mirrored === 'rtl', apps: byId('tour-apps').value, from, pace });
}

function drawTour() {
  const { tour } = stage;
  showPlan(tour.plan ?? null);
  const isOn = tour.standing === 'cue' || tour.standing === 'playing';
  renew(byId('chapters'), tour.chapter ?? null, () => CHAPTERS.map((chapter, nth) => {
    const button = make('button', { className: 'chapter', textContent: `${nth + 1}. ${word(`tour-${chapter}`)}`, onclick: () => startTour(chapter, 'play') });
    if (tour.chapter === chapter) button.setAttribute('aria-current', 'step');
    return make('li', {}, button);
  }));
  const button = (name, onclick, primary) => make('button', { textContent: word(name), onclick, className: primary ? 'primary' : '' });
  renew(byId('tour-controls'), [isOn, tour.pace], () => (isOn
    ? [
      button('tour-next', () => act({ do: 'step' }), tour.pace === 'step'),
      tour.pace === 'play' ? button('tour-pause', () => act({ do: 'pace', pace: 'step' })) : button('tour-play', () => act({ do: 'pace', pace: 'play' })),
      button('tour-at-once', () => act({ do: 'pace', pace: 'at-once' })),
      button('tour-stop', () => act({ do: 'stop' })),
    ]
    : [
      button('tour-step', () => startTour('arrive', 'step'), true),
      button('tour-play', () => startTour('arrive', 'play')),
      button('tour-at-once', () => startTour('arrive', 'at-once')),
    ]));
  const endings = { none: 'tour-intro', 'taken-over': 'tour-taken-over', ended: 'tour-ended', stuck: 'tour-stuck' };
  const name = stage.people.find((person) => person.id === tour.who)?.name ?? '';
  const scene = byId('scene');
  scene.dataset.standing = tour.standing;
  const text = isOn ? (tour.scene ? word(`scene-${tour.scene}`) : '…') : word(endings[tour.standing], { name, what: tour.words ?? '' });
  if (scene.textContent !== text) scene.textContent = text;
  byId('cue').textContent = isOn && tour.act && tour.standing === 'cue' ? word(`cue-${tour.act}`, { name, words: tour.words ?? '' }) : '';
  byId('cue').hidden = !isOn;
  if (tour.standing === 'cue' && tour.who) reveal(phones.get(tour.who)?.phone.element);
}

let plan = 'null';

/** The lists say how the example is that is played. */
function showPlan(now) {
  const key = JSON.stringify(now);
  if (plan === key) return;
  plan = key;
  if (!now) return;
  byId('tour-apps').value = now.apps;
  tourLanguage.value = now.mirrored ? `${now.locale}|rtl` : now.locale;
}

// --- The class -----------------------------------------------------------------------------------------------------

/** Files to be dropped on a phone, and a phone for somebody of the class. */
function drawClass() {
  const file = (name) => make('a', { className: 'dropped', href: classPath(name), download: name, draggable: true },
    make('span', { textContent: '📄', '$aria-hidden': 'true' }), name);
  byId('class').append(...setting.class.map(file),
    make('button', { textContent: word('class-phone'), onclick: () => act({ do: 'add', kind: 'student', language: setting.language, platform: Object.keys(skins)[0] }) }));
}

// --- What goes wrong, and time -----------------------------------------------------------------------------------

const SWITCHES = ['drop', 'duplicate', 'delay', 'too-many'];

/** What was switched and the program has not said yet: what it said of the switch before may still be on its way. */
let switched = null;

function drawSide() {
  const boxes = byId('switches');
  if (boxes.childElementCount === 0) {
    for (const name of SWITCHES) {
      const box = make('input', { type: 'checkbox', name });
      box.onchange = () => {
        switched = Object.fromEntries(SWITCHES.map((other) => [other, boxes.querySelector(`[name="${other}"]`).checked]));
        act({ do: 'switch', switches: switched }).then((done) => { if (!done) { switched = null; drawSide(); } });
      };
      boxes.append(make('label', { className: 'check' }, box, word(`fault-${name}`)));
    }
    byId('forward').append(...[['minute', 60], ['hour', 3600], ['day', 86400], ['week', 604800]].map(([name, seconds]) =>
      make('button', { textContent: word(name), onclick: () => act({ do: 'forward', seconds }) })));
  }
  if (switched && SWITCHES.every((name) => switched[name] === stage.switches[name])) switched = null;
  const on = switched ?? stage.switches;
  for (const name of SWITCHES) boxes.querySelector(`[name="${name}"]`).checked = on[name];
  const bot = byId('bot');
  const state = word(stage.bot ? 'bot-on' : 'bot-off');
  if (bot.textContent !== state) bot.textContent = state;
  bot.className = stage.bot ? 'on' : 'off';
  const power = stage.bot ? [['kill', 'kill'], ['restart', 'restart']] : [['revive', 'revive']];
  renew(byId('power'), power, () => power.map(([name, deed]) => make('button', { textContent: word(name), onclick: () => act({ do: deed }) })));
}

const clock = new Intl.DateTimeFormat(setting.conventions, { dateStyle: 'medium', timeStyle: 'short' });

function tick() {
  byId('now').textContent = word('now', { now: clock.format(Date.now() + skew) });
}
setInterval(tick, 1000);

// --- Following the server ----------------------------------------------------------------------------------------

function setStage(next) {
  stage = next;
  skew = stage.now - Date.now();
  drawPhones();
  drawTour();
  drawSide();
  tick();
}

function tellLine(line) {
  const whose = (person) => String(person.id) === line.account || chats.get(person.id)?.address === line.account;
  addLine(line, line.account ? stage.people.find(whose)?.name ?? line.account : '');
}

const told = {
  all({ stage: next, chats: all, lines }) {
    chats.clear();
    for (const chat of all) chats.set(chat.id, chat);
    clearLines();
    setStage(next);
    seeing(all);
    lines.forEach(tellLine);
    reached();
    document.body.dataset.ready = 'true';
    scanned();
  },
  stage({ stage: next }) { setStage(next); },
  chat({ chat }) { chats.set(chat.id, chat); drawPhone(chat.id); heard(chat); },
  line({ line }) { tellLine(line); },
};

/** A code on a login card, pressed where the file is looked at, leads here. */
function scanned() {
  const address = new URL(location.href);
  const code = address.searchParams.get('open');
  if (!code) return;
  for (const name of ['open', '']) address.searchParams.delete(name);
  history.replaceState(null, '', address);
  opens(`?start=${code}`);
}

function follow() {
  const feed = new EventSource(`/feed?lang=${encodeURIComponent(setting.language)}`);
  feed.onmessage = (event) => { const news = JSON.parse(event.data); told[news.type](news); };
  feed.onerror = () => { say(word('offline'), true); };
}

// --- The frame -----------------------------------------------------------------------------------------------------

function begin() {
  dress();
  document.title = word('title');
  const pageLanguage = byId('page-language');
  pageLanguage.append(...setting.languages.filter((language) => !language.pseudo).map((language) =>
    make('option', { value: language.tag, textContent: language.name, selected: language.tag === setting.language })));
  whenChosen(pageLanguage, (tag) => { location.search = `?lang=${encodeURIComponent(tag)}`; });
  byId('tour-apps').append(...[...Object.keys(skins), 'both'].map((name) =>
    make('option', { value: name, textContent: word(name === 'both' ? 'apps-both' : name) })));
  const pseudo = setting.languages.find((language) => language.pseudo);
  languageOptions(tourLanguage, setting.language);
  tourLanguage.append(make('option', { value: `${pseudo.tag}|rtl`, textContent: `${word('pseudo')} · ${word('mirrored')}` }));
  byId('reset').onclick = async () => { if (await sure(word('reset-sure'), word('reset'))) act({ do: 'reset' }); };
  byId('save').onclick = save;
  drawClass();
  byId('load').onclick = () => byId('file').click();
  byId('file').onchange = load;
  follow();
}

begin();
