// What the bot did, line by line, the newest first.

import { make, setting, word } from './words.js';

const byId = (id) => document.getElementById(id);
const LINES = 300;
const exact = new Intl.DateTimeFormat(setting.language, { hour: '2-digit', minute: '2-digit', second: '2-digit' });

function drawLine(line, name) {
  const took = line.took < 1000 ? `${line.took} µs` : `${(line.took / 1000).toFixed(1)} ms`;
  const statements = line.statements === undefined ? '' : word('timeline-statements', { count: line.statements });
  return make('li', { className: line.kind },
    make('span', { className: 'line-head' },
      make('b', { textContent: word(`timeline-${line.kind}`) }), ` ${line.what}`,
      make('span', { className: 'faint', textContent: name ? ` · ${name}` : '' })),
    line.then.length ? make('span', { className: 'then' }, ...line.then.map((step) => make('code', { textContent: step }))) : null,
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
