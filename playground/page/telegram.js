// The look of a Telegram chat, drawn from the state of the platform.

import { make, setting, word } from './words.js';
import { attached, classFiles, file, frame, grow, icon, isPhoto, popup, seen, sendFile, spoiler } from './frame.js';

export const skin = { name: 'telegram', phone, message: drawMessage };

const standings = { blocked: word('blocked'), deleted: word('deleted') };

function phone(host) {
  const state = { foot: '', toasts: null, hides: 0, isNew: true };
  const toast = make('p', { className: 'toast', '$role': 'status', dir: 'auto', hidden: true });
  return frame(host, 'telegram', {
    extras: [toast],
    message: (message, cue) => drawMessage(host, message, cue),
    standing: (chat) => standings[chat.standing],
    sends: (each) => (state.isNew ? host.say(word('drop-no')) : sendFile(host, { do: 'file', photo: isPhoto(each) }, each)),
    after(parts, chat, person, tour) {
      state.isNew = chat.standing === 'stranger';
      drawFoot({ ...parts, host, state }, chat, person, tour);
      drawToast({ toast, state }, chat);
    },
  });
}

const time = new Intl.DateTimeFormat(setting.conventions, { hour: '2-digit', minute: '2-digit' });

function drawMessage(host, message, cue) {
  const isBot = message.author === 'bot';
  const foot = make('span', { className: 'time', textContent: `${message.edited && !isBot ? `${word('edited')} ` : ''}${time.format(message.date * 1000)}` });
  const bubble = make('div', { className: `bubble ${message.is_protected ? 'protected' : ''}`.trim() }, content(host, message), foot);
  const node = make('div', { className: `message ${isBot ? 'bot' : 'own'}`, tabIndex: -1 }, bubble);
  node.dataset.message = message.id;
  if (!isBot && message.content.text) {
    foot.prepend(make('button', { className: 'edit', '$aria-label': word('edit'), title: word('edit'), onclick: () => edit(host, message, node) }, '✎'));
  }
  const rows = message.keyboard.inline ?? [];
  if (rows.length) node.append(make('div', { className: 'keyboard' }, ...rows.map((row) => make('div', {}, ...row.map((button) => inline(host, message, button, cue))))));
  return node;
}

function inline(host, message, button, cue) {
  const press = () => (button.url ? host.link(button.url) : host.act({ do: 'press', message: message.id, data: button.callback_data }));
  const look = { primary: 'primary', success: 'primary', danger: 'danger' }[button.style] ?? '';
  return make('button', { className: `${look} ${cue === button.text ? 'cue' : ''}`.trim(), textContent: button.text, onclick: press, dir: 'auto' },
    ...(button.url ? [make('span', { className: 'arrow', textContent: ' ↗', '$aria-hidden': 'true' })] : []));
}

/** The message becomes a field; what was not changed stays as it is. */
function edit(host, message, node) {
  const bubble = node.querySelector('.bubble');
  const before = [...bubble.childNodes];
  const field = make('textarea', { value: message.content.text.text, rows: 3, dir: 'auto', '$aria-label': word('edit') });
  const leave = () => { bubble.replaceChildren(...before); bubble.querySelector('.edit')?.focus(); };
  const send = () => {
    if (field.value.trim() !== '' && field.value !== message.content.text.text) host.act({ do: 'edit', message: message.id, text: field.value });
    leave();
  };
  bubble.replaceChildren(field, make('div', { className: 'buttons' },
    make('button', { textContent: word('cancel'), onclick: leave }),
    make('button', { className: 'primary', textContent: word('send'), onclick: send })));
  field.onkeydown = (event) => { if (event.key === 'Escape') { event.stopPropagation(); leave(); } };
  field.focus();
}

const THINGS = { sticker: '🖼', photo: '📷', voice: '🎤', location: '📍', users_shared: '👤' };

function content(host, message) {
  const { text, document, photo, other } = message.content;
  if (text) return words(host, text);
  if (photo) return make('div', { className: 'photo' }, seen('telegram', { id: photo.photo.at(-1).file_id }, host), photo.text ? words(host, photo) : null);
  if (!document) return make('div', { className: 'thing' }, ...thing(host, other));
  return make('div', { className: 'document' }, saved(host, document.document), document.text ? words(host, document) : null);
}

function words(host, { text, entities }) {
  const box = make('div', { className: 'text', dir: 'auto' });
  box.append(...formatted(host, text, entities, 0, text.length));
  return box;
}

const saved = (host, file) => attached('telegram', { id: file.file_id, name: file.file_name, media_type: file.mime_type, size: file.file_size }, host);

/** What is no text: a file, or what it is and how long, where and whom. */
function thing(host, { field, value }) {
  if (field === 'document') return [saved(host, value)];
  const more = {
    voice: () => `${Math.floor(value.duration / 60)}:${String(value.duration % 60).padStart(2, '0')}`,
    location: () => `${value.latitude}, ${value.longitude}`,
  }[field];
  return [`${THINGS[field] ?? '📎'} ${word(field === 'users_shared' ? 'people-picked' : field)}`, more ? make('small', { textContent: ` ${more()}` }) : null];
}

const TAGS = { bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre', blockquote: 'blockquote', expandable_blockquote: 'blockquote' };

/** The text from `from` to `to` with its entities, which count UTF-16 units as JavaScript does. */
function formatted(host, text, entities, from, to) {
  const parts = [];
  let at = from;
  const inside = entities.filter((entity) => entity.offset >= from && entity.offset + entity.length <= to)
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  for (const entity of inside) {
    if (entity.offset < at) continue;
    const end = entity.offset + entity.length;
    const isBlock = TAGS[entity.type] === 'blockquote';
    // A quotation is a block of its own: the line breaks around it belong to it.
    const before = text.slice(at, entity.offset);
    parts.push(...plain(host, isBlock ? before.replace(/\n$/, '') : before));
    const rest = inside.filter((other) => other !== entity);
    parts.push(special(host, entity, text.slice(entity.offset, end), formatted(host, text, rest, entity.offset, end)));
    at = isBlock && text[end] === '\n' ? end + 1 : end;
  }
  parts.push(...plain(host, text.slice(at, to)));
  return parts;
}

function special(host, entity, words, children) {
  if (entity.type === 'text_link') return link(host, entity.url, children);
  if (entity.type === 'url') return link(host, words, [words]);
  if (entity.type === 'bot_command') return command(host, words);
  if (entity.type === 'spoiler') return spoiler(...children);
  const tag = TAGS[entity.type];
  return tag ? make(tag, {}, ...children) : make('span', {}, ...children);
}

/** Clients find addresses and commands in plain text by themselves; a mark of direction is part of neither. */
const FOUND = /https?:\/\/[^\s<>"'\u200e\u200f\u2066-\u2069]+|(?<=^|[\s\u200e\u200f\u2066-\u2069])\/[a-z_]{2,32}\b/g;

function plain(host, text) {
  const parts = [];
  let at = 0;
  for (const found of text.matchAll(FOUND)) {
    parts.push(text.slice(at, found.index));
    parts.push(found[0].startsWith('/') ? command(host, found[0]) : link(host, found[0], [found[0]]));
    at = found.index + found[0].length;
  }
  parts.push(text.slice(at));
  return parts.filter((part) => part !== '');
}

function link(host, url, children) {
  return make('button', { className: 'link', title: url, dir: 'auto', onclick: () => host.link(url) }, ...children);
}

function command(host, name) {
  return make('button', { className: 'link', dir: 'ltr', onclick: () => host.act({ do: 'say', text: name }) }, name);
}

// --- Below the messages --------------------------------------------------------------------------------------------

function drawFoot(parts, chat, person, tour) {
  const { foot, host, state } = parts;
  const reply = chat.messages.findLast((message) => message.author === 'bot' && (message.keyboard.reply || message.keyboard === 'remove'));
  const rows = reply?.keyboard.reply ?? [];
  const isNew = chat.standing === 'stranger';
  const cue = tour && ['start', 'open', 'say', 'send'].includes(tour.act) ? tour : null;
  const key = JSON.stringify([chat.standing, rows, chat.commands, person.invitation, isNew]);
  if (state.foot !== key) {
    state.foot = key;
    const words = foot.querySelector('textarea')?.value ?? '';
    const hadFocus = foot.contains(document.activeElement);
    foot.replaceChildren(...(isNew ? beginning(host, person) : writing(host, chat, rows, words)));
    if (hadFocus) foot.querySelector('textarea, button')?.focus();
  }
  const field = foot.querySelector('textarea');
  if (field) field.placeholder = cue?.act === 'say' ? cue.words : word('write');
  foot.classList.toggle('cue', cue !== null);
}

function beginning(host, person) {
  if (!person.invitation) return [make('button', { className: 'start', textContent: word('start'), onclick: () => host.act({ do: 'start' }) })];
  return [
    make('p', { className: 'invited', textContent: word('invited') }),
    make('button', { className: 'start', textContent: word('invited-open'), onclick: () => host.act({ do: 'open', link: person.invitation }) }),
  ];
}

function writing(host, chat, rows, words) {
  const sends = (each) => sendFile(host, { do: 'file' }, each);
  const field = make('textarea', { rows: 1, value: words, placeholder: word('write'), dir: 'auto', '$aria-label': word('write') });
  const send = () => {
    if (field.value === '') return;
    host.act({ do: 'say', text: field.value });
    field.value = '';
    grow(field);
    field.focus();
  };
  field.oninput = () => grow(field);
  field.onkeydown = (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); send(); }
  };
  const menu = popup('M4 6h16M4 12h16M4 18h16', word('commands'), () => chat.commands.map((command) => ({
    label: [make('b', { textContent: `/${command.command}`, dir: 'ltr' }), ` ${command.description}`],
    does: () => host.act({ do: 'say', text: `/${command.command}` }),
  })));
  const attach = popup('M8 12l6-6a3 3 0 0 1 4 4l-8 8a5 5 0 0 1-7-7l7-7', word('attach'), () => [
    { label: [word('file')], does: () => file(sends) },
    ...classFiles(sends),
    ...['sticker', 'photo', 'voice', 'location'].map((what) => ({ label: [word(what)], does: () => host.act({ do: 'attach', what }) })),
  ]);
  const keyboard = rows.map((row) => make('div', {}, ...row.map((button) => make('button', {
    textContent: button.text,
    dir: 'auto',
    onclick: () => (button.request_users || button.request_user ? host.share() : host.act({ do: 'say', text: button.text })),
  }))));
  return [
    make('div', { className: 'write' }, menu, field, attach, make('button', { className: 'send', '$aria-label': word('send'), onclick: send }, icon('M4 12l16-8-6 16-3-6z'))),
    ...(keyboard.length ? [make('div', { className: 'reply' }, ...keyboard)] : []),
  ];
}

function drawToast({ toast, state }, chat) {
  const [count, newest] = chat.toasts;
  if (state.toasts !== null && count > state.toasts && newest.length) {
    toast.textContent = newest.at(-1);
    toast.hidden = false;
    clearTimeout(state.hides);
    state.hides = setTimeout(() => { toast.hidden = true; }, 4000);
  }
  state.toasts = count;
}
