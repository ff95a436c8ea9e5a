// What the bot did, line by line, the newest first.

import { make, setting, word } from './words.js';

const byId = (id) => document.getElementById(id);
const LINES = 300;
const exact = new Intl.DateTimeFormat(setting.conventions, { hour: '2-digit', minute: '2-digit', second: '2-digit' });

const number = new Intl.NumberFormat(setting.language, { maximumFractionDigits: 1 });

/** A word of a kind, if there is one. */
const known = (kind, name) => (`${kind}-${name}`.toLowerCase() in setting.words ? word(`${kind}-${name}`.toLowerCase()) : null);

/** A name of the program's code. */
const code = (name) => make('code', { textContent: name, lang: 'en', dir: 'ltr' });

/** What happened, in words; and the names of the code that belong to it. */
function told(line, name) {
  if (line.kind === 'update') {
    const isAgain = line.then[0] === 'again';
    const did = [name, known('did', line.what) ?? word('did')].filter(Boolean).join(' ');
    return [isAgain ? `${did} (${word('did-again')})` : did, isAgain ? line.then.slice(1) : line.then];
  }
  if (line.kind === 'delivery') {
    const [outcome, ...attempt] = line.then;
    const ended = [known('ended', outcome) ?? outcome, ...attempt].join(' ');
    return [[name, ended].filter(Boolean).join(': '), [line.what]];
  }
  return [name, [line.what, ...line.then].filter(Boolean)];
}

function drawLine(line, name) {
  const took = line.took < 1000 ? `${number.format(line.took)} µs` : `${number.format(line.took / 1000)} ms`;
  const statements = line.statements === undefined ? '' : word('timeline-statements', { count: number.format(line.statements) });
  const [words, names] = told(line, name);
  return make('li', { className: line.kind },
    make('span', { className: 'line-head' }, make('b', { textContent: word(`timeline-${line.kind}`) }), words ? ` ${words}` : ''),
    names.length ? make('span', { className: 'then', title: word('timeline-how') }, ...names.map(code)) : null,
    make('span', { className: 'faint', textContent: [exact.format(line.at), took, statements].filter(Boolean).join(' · ') }));
}

/** Adds a line about the person of this name, if it is about somebody. */
export function addLine(line, name) {
  const list = byId('timeline');
  list.prepend(drawLine(line, name));
  while (list.childElementCount > LINES) list.lastElementChild.remove();
  byId('timeline-empty').hidden = true;
}

export function clearLines() {
  byId('timeline').replaceChildren();
  byId('timeline-empty').hidden = false;
}
