// The look of a chat with an app on Discord, drawn from the state of the platform: cards, rows of buttons and lists, and
// modals. Messages have numbers that are greater than a number here can be: they are text.

import { make, setting, whenChosen, word } from './words.js';
import { attached, carried, classFiles, file, frame, grow, icon, popup, seen, sendFile, spoiler } from './frame.js';

export const skin = { name: 'discord', phone, message: drawMessage, modal: form };

const standings = { blocked: word('discord-closed') };

function phone(host) {
  const state = { foot: '', modal: '', failures: null, hides: 0, takesFile: null };
  const toast = make('p', { className: 'toast', '$role': 'status', dir: 'auto', hidden: true });
  const modal = make('div', { className: 'modal', hidden: true });
  const parts = { host, state, toast, modal };
  parts.say = (text) => {
    toast.textContent = text;
    toast.hidden = false;
    clearTimeout(state.hides);
    state.hides = setTimeout(() => { toast.hidden = true; }, 5000);
  };
  return frame(host, 'discord', {
    extras: [toast, modal],
    message: (message, cue) => drawMessage(host, message, cue),
    standing: (chat) => standings[chat.standing],
    sends: (each) => (puts(modal, each) ? null : state.takesFile ? sendFile(host, { do: 'file', command: state.takesFile }, each) : parts.say(word('drop-no'))),
    after(framed, chat, person, tour) {
      state.takesFile = chat.standing === 'stranger' ? null : taker(chat);
      drawModal({ ...framed, ...parts }, chat, tour);
      drawFoot({ ...framed, ...parts }, chat, person, tour);
      if (state.failures !== null && chat.failures > state.failures) parts.say(word('discord-failed'));
      state.failures = chat.failures;
    },
  });
}

// --- A message -----------------------------------------------------------------------------------------------------

const time = new Intl.DateTimeFormat(setting.conventions, { hour: '2-digit', minute: '2-digit' });

function drawMessage(host, message, cue) {
  const isBot = message.author === 'bot';
  const sign = isBot ? make('img', { src: '/icon.svg', alt: '', width: 36, height: 36 }) : host.avatar();
  const head = make('p', { className: 'head' },
    make('b', { textContent: isBot ? 'Twinbot' : host.person.name }),
    isBot ? make('span', { className: 'tag', textContent: word('discord-tag') }) : null,
    make('span', { className: 'time', textContent: time.format(message.date * 1000) }));
  const body = make('div', { className: 'body' }, head);
  if (message.thinking) body.append(make('p', { className: 'faint', textContent: `Twinbot ${word('discord-thinking')}` }));
  if (message.content) body.append(make('div', { className: 'text', dir: 'auto' }, ...markdown(host, message.content)));
  const shown = message.embeds.map((embed) => embed.image);
  body.append(...message.files.filter((each) => !shown.includes(each.name)).map((each) => attached('discord', each, host)));
  body.append(...message.embeds.map((embed) => card(host, embed, message.files.find((each) => each.name === embed.image))));
  body.append(...message.components.map((row) => make('div', { className: 'row' }, ...row.components.map((part) => component(host, message, part, cue)))));
  if (message.ephemeral) {
    const hide = make('button', { className: 'link', textContent: word('discord-hide'), onclick: () => host.act({ do: 'hide', message: message.id }) });
    body.append(make('p', { className: 'ephemeral' }, `${word('discord-ephemeral')} · `, hide));
  }
  const node = make('div', { className: `message ${isBot ? 'bot' : 'own'}`, tabIndex: -1 }, sign, body);
  node.dataset.message = message.id;
  return node;
}

function card(host, embed, picture) {
  const box = make('div', { className: 'card-of', dir: 'auto' });
  box.style.setProperty('--edge', `#${embed.color.toString(16).padStart(6, '0')}`);
  if (embed.title) box.append(make('h4', {}, ...markdown(host, embed.title)));
  if (embed.description) box.append(make('div', { className: 'text' }, ...markdown(host, embed.description)));
  if (picture) box.append(seen('discord', picture, host));
  if (embed.footer) box.append(make('p', { className: 'footer', textContent: embed.footer }));
  return box;
}

const STYLES = { 1: 'primary', 3: 'success', 4: 'danger', 5: 'leads' };
const [BUTTON, LIST, PEOPLE] = [2, 3, 5];

function component(host, message, part, cue) {
  if (part.type === BUTTON) return button(host, message, part, cue);
  const choose = (values) => host.act({ do: 'choose', message: message.id, list: part.custom_id, values });
  if (part.type === PEOPLE) {
    return make('button', { className: 'list', textContent: part.placeholder ?? word('whom'), onclick: () => host.pick((whom) => choose([String(whom)])) });
  }
  if (part.type !== LIST) return make('span', {});
  const labels = part.options.map((option) => option.label);
  const isCued = cue !== null && cue.split(', ').every((label) => labels.includes(label));
  const list = (part.max_values ?? 1) > 1 ? several(part, choose) : one(part, choose);
  list.classList.toggle('cue', isCued);
  return list;
}

function button(host, message, part, cue) {
  const press = () => (part.url ? host.link(part.url) : host.act({ do: 'press', message: message.id, data: part.custom_id }));
  const name = `${STYLES[part.style] ?? ''} ${cue === part.label ? 'cue' : ''}`.trim();
  return make('button', { className: name, textContent: part.label, onclick: press, dir: 'auto' },
    ...(part.url ? [make('span', { className: 'arrow', textContent: ' ↗', '$aria-hidden': 'true' })] : []));
}

/** A list of which one entry is chosen. */
function one(part, choose) {
  const placeholder = part.placeholder ?? '…';
  const isOpen = !part.options.some((option) => option.default);
  const select = make('select', { className: 'list', '$aria-label': placeholder },
    make('option', { value: '', textContent: placeholder, disabled: true, selected: isOpen }),
    ...part.options.map((option) => make('option', { value: option.value, textContent: option.label, selected: option.default === true })));
  return whenChosen(select, (value) => choose([value]));
}

/** A list of which several entries are ticked. */
function several(part, choose) {
  const group = ticks(part);
  const done = make('button', { className: 'primary', textContent: word('send'), onclick: () => choose(group.values()) });
  const chosen = part.options.filter((option) => option.default).map((option) => option.label).join(', ');
  return make('details', { className: 'list' }, make('summary', { textContent: chosen || part.placeholder || '…' }), group.element, done);
}

/** Entries to tick, no more than may be. */
function ticks({ options, max_values: most, custom_id: name }) {
  const boxes = options.map((option) => make('input', { type: 'checkbox', value: option.value, name, checked: option.default === true }));
  const ticked = () => boxes.filter((box) => box.checked);
  const limit = () => { for (const box of boxes) box.disabled = !box.checked && ticked().length >= (most ?? options.length); };
  boxes.forEach((box) => { box.onchange = limit; });
  limit();
  const element = make('div', { className: 'ticks' }, ...options.map((option, nth) => make('label', { className: 'check' }, boxes[nth], option.label)));
  return { element, values: () => ticked().map((box) => box.value) };
}

// --- Markdown ------------------------------------------------------------------------------------------------------

function markdown(host, text) {
  const parts = [];
  let quote = null;
  for (const line of text.split(/(?<=\n)/)) {
    if (line.startsWith('> ')) {
      if (!quote) { quote = make('blockquote', {}); parts.push(quote); }
      quote.append(...inline(host, line.slice(2)));
    } else {
      quote = null;
      parts.push(...inline(host, line));
    }
  }
  return parts;
}

/** A command that leads to the bot with a code: whoever is given it opens it. */
const CODE = /^\/\p{L}+ \p{L}+:[a-z0-9]+$/u;

/** How a moment is shown, by the clock of whoever looks. */
const MOMENTS = {
  D: new Intl.DateTimeFormat(setting.conventions, { dateStyle: 'medium' }),
  f: new Intl.DateTimeFormat(setting.conventions, { dateStyle: 'medium', timeStyle: 'short' }),
  T: new Intl.DateTimeFormat(setting.conventions, { timeStyle: 'medium' }),
};

const inner = String.raw`((?:\\.|[^\\])+?)`;
const MARKS = [
  [/\\([!-/:-@[-`{-~])/y, (host, [, letter]) => letter],
  [new RegExp(String.raw`\*\*${inner}\*\*`, 'y'), (host, [, words]) => make('b', {}, ...inline(host, words))],
  [new RegExp(String.raw`__${inner}__`, 'y'), (host, [, words]) => make('u', {}, ...inline(host, words))],
  [new RegExp(String.raw`\*${inner}\*`, 'y'), (host, [, words]) => make('i', {}, ...inline(host, words))],
  [new RegExp(String.raw`~~${inner}~~`, 'y'), (host, [, words]) => make('s', {}, ...inline(host, words))],
  [new RegExp(String.raw`\|\|${inner}\|\|`, 'y'), (host, [, words]) => spoiler(...inline(host, words))],
  [/`([^`]+)`/y, (host, [, words]) => (CODE.test(words) ? link(host, words, [make('code', { textContent: words })]) : make('code', { textContent: words }))],
  [/\[((?:\\.|[^\]\\])+)\]\((https?:[^)\s]+)\)/y, (host, [, words, url]) => link(host, url, inline(host, words))],
  [/<t:(-?\d+):([DfT])>/y, (host, [, seconds, style]) => make('span', { className: 'moment', textContent: MOMENTS[style].format(Number(seconds) * 1000) })],
  [/<(https?:\/\/[^\s<>]+)>/y, (host, [, url]) => link(host, url, [url])],
  [/https?:\/\/[^\s<>"'*]+/y, (host, [url]) => link(host, url, [url])],
  [/\/\p{L}+ \p{L}+:[a-z0-9]+/uy, (host, [command]) => link(host, command, [command])],
];

function inline(host, text) {
  const parts = [];
  let plain = '';
  const flush = () => { if (plain) parts.push(plain); plain = ''; };
  for (let at = 0; at < text.length;) {
    const found = MARKS.map(([mark, draw]) => { mark.lastIndex = at; return [mark.exec(text), draw]; }).find(([match]) => match);
    if (!found) { plain += text[at]; at += 1; continue; }
    const [match, draw] = found;
    const drawn = draw(host, match);
    if (typeof drawn === 'string') plain += drawn;
    else { flush(); parts.push(drawn); }
    at += match[0].length;
  }
  flush();
  return parts;
}

function link(host, url, children) {
  return make('button', { className: 'link', title: url, dir: 'auto', onclick: () => host.link(url) }, ...children);
}

// --- A modal ------------------------------------------------------------------------------------------------------

/** The modal stays as it is while somebody fills it in, whatever happens behind it. */
function drawModal({ host, modal: box, state, element }, chat, tour) {
  const key = JSON.stringify(chat.modal ?? null);
  box.classList.toggle('cue', Boolean(chat.modal && tour?.act === 'say'));
  if (state.modal === key) return;
  const wasOpen = !box.hidden;
  state.modal = key;
  box.hidden = !chat.modal;
  box.replaceChildren(...(chat.modal ? [form(host, chat.modal)] : []));
  if (chat.modal && element.contains(document.activeElement)) box.querySelector('input, textarea, select')?.focus();
  if (!chat.modal && wasOpen && document.activeElement === document.body) element.querySelector('.foot textarea, .foot button')?.focus();
}

function form(host, modal) {
  const fields = modal.fields.map(field);
  const send = async (event) => {
    event.preventDefault();
    host.act({ do: 'fill', fields: await Promise.all(fields.map(({ read }) => read())) });
  };
  const id = `modal-${host.person.id}`;
  const element = make('form', { '$role': 'dialog', '$aria-labelledby': id, onsubmit: send },
    make('h3', { id, textContent: modal.title }),
    make('div', { className: 'fields' },
      ...modal.words.map((words) => make('div', { className: 'words', dir: 'auto' }, ...markdown(host, words))),
      ...fields.map((each) => each.element)),
    make('div', { className: 'buttons' },
      make('button', { type: 'button', textContent: word('cancel'), onclick: () => host.act({ do: 'dismiss' }) }),
      make('button', { type: 'submit', className: 'primary', textContent: word('send') })));
  element.onkeydown = (event) => { if (event.key === 'Escape') host.act({ do: 'dismiss' }); };
  return element;
}

/** Puts a file into the open modal; says whether that takes one. */
function puts(modal, file) {
  const input = modal.hidden ? null : modal.querySelector('input[type=file]');
  if (!input) return false;
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  return true;
}

function field({ label, custom_id: id, value, placeholder, max, list, is_upload: isUpload }) {
  if (isUpload) {
    const input = make('input', { type: 'file' });
    const read = async () => (input.files.length ? { id, file: await carried(input.files[0]) } : { id });
    return { element: make('label', { className: 'field' }, label, input), read };
  }
  if (!list) {
    const isShort = max <= 150;
    const input = make(isShort ? 'input' : 'textarea', { value, placeholder, maxLength: max, dir: 'auto', ...(isShort ? {} : { rows: 4 }) });
    return { element: make('label', { className: 'field' }, label, input), read: () => ({ id, value: input.value }) };
  }
  const options = list.choices.map((choice) => ({ label: choice.label, value: choice.value, default: choice.is_ticked }));
  if (list.most > 1) {
    const group = ticks({ options, max_values: list.most, custom_id: id });
    return { element: make('fieldset', { className: 'field' }, make('legend', { textContent: label }), group.element), read: () => ({ id, values: group.values() }) };
  }
  const select = make('select', {}, make('option', { value: '', textContent: list.placeholder || '…', selected: !options.some((option) => option.default) }),
    ...options.map((option) => make('option', { value: option.value, textContent: option.label, selected: option.default })));
  return { element: make('label', { className: 'field' }, label, select), read: () => ({ id, values: select.value ? [select.value] : [] }) };
}

// --- Below the messages --------------------------------------------------------------------------------------------

function drawFoot({ foot, host, state, say }, chat, person, tour) {
  const isNew = chat.standing === 'stranger';
  const cue = tour && ['start', 'open', 'say', 'send'].includes(tour.act) ? tour : null;
  const key = JSON.stringify([chat.standing, chat.commands, person.invitation]);
  if (state.foot !== key) {
    state.foot = key;
    const words = foot.querySelector('textarea')?.value ?? '';
    const hadFocus = foot.contains(document.activeElement);
    foot.replaceChildren(...(isNew ? beginning(host, person) : writing(host, chat, words, say)));
    if (hadFocus) foot.querySelector('textarea, button')?.focus();
  }
  const line = foot.querySelector('textarea');
  if (line) line.placeholder = cue?.act === 'say' ? cue.words : word('write');
  foot.classList.toggle('cue', cue !== null && !chat.modal);
}

function beginning(host, person) {
  if (!person.invitation) return [make('button', { className: 'start', textContent: '/start', onclick: () => host.act({ do: 'start' }) })];
  return [
    make('p', { className: 'invited', textContent: word('invited') }),
    make('button', { className: 'start', textContent: word('invited-open'), onclick: () => host.act({ do: 'open', link: person.invitation }) }),
  ];
}

/** The command that takes a file, as files in the chat are not heard. */
const taker = (chat) => chat.commands.find((each) => each.takes_file)?.name ?? null;

function writing(host, chat, words, say) {
  const sends = (each) => sendFile(host, { do: 'file', command: taker(chat) }, each);
  const line = make('textarea', { rows: 1, value: words, placeholder: word('write'), dir: 'auto', '$aria-label': word('write') });
  const send = () => {
    const text = line.value.trim();
    if (text === '') return;
    if (!text.startsWith('/')) {
      host.act({ do: 'say', text });
      say(word('discord-words'));
    } else if (!command(host, chat, text)) {
      say(word('discord-unknown'));
      return;
    }
    line.value = '';
    grow(line);
    line.focus();
  };
  line.oninput = () => grow(line);
  line.onkeydown = (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); send(); }
  };
  const fill = (text) => { line.value = text; line.focus(); };
  const does = ({ name, options, takes_file: takesFile }) => {
    if (takesFile) file(sends);
    // One that wants something more is typed to its end.
    else if (options.length > 0 && name !== 'start') fill(`/${name} ${options[0]}:`);
    else host.act({ do: 'command', name });
  };
  const menu = popup('M15 4l-6 16', word('commands'), () => chat.commands.map((each) => ({
    label: [make('b', { textContent: `/${each.name}`, dir: 'ltr' }), ` ${each.description}`],
    does: () => does(each),
  })));
  const attach = taker(chat) === null ? null : popup('M12 5v14M5 12h14', word('attach'), () => [
    { label: [word('file')], does: () => file(sends) },
    ...classFiles(sends),
  ]);
  return [make('div', { className: 'write' }, menu, line, attach, make('button', { className: 'send', '$aria-label': word('send'), onclick: send }, icon('M4 12l16-8-6 16-3-6z')))];
}

/** Sends a command as it was typed; says whether there is such a one. */
function command(host, chat, text) {
  const [, name, rest] = text.match(/^\/(\S+)\s*(.*)$/s) ?? [];
  const known = chat.commands.find((each) => each.name === name);
  if (!known) return false;
  if (known.takes_file) { file((each) => sendFile(host, { do: 'file', command: name }, each)); return true; }
  const [, option, value] = rest.match(/^(\w+):\s*(.*)$/s) ?? [null, known.options[0], rest];
  host.act({ do: 'command', name, options: option && value ? [[option, value.trim()]] : [] });
  return true;
}
