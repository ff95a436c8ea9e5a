// What is asked of the server, and what it says to the visitor above everything else.

import { make, word } from './words.js';

const byId = (id) => document.getElementById(id);

let hidesNotice = null;

/** So long an answer of the server is waited for, in ms. */
const PATIENCE = 60_000;

/** Asks the server for something; gives its answer, or tells the visitor why there is none. */
async function ask(path, body, type) {
  try {
    const answer = await fetch(path, { method: 'POST', headers: type ? { 'Content-Type': type } : {}, body, signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok) return answer;
    // What is refused before it is read comes without a reason of ours.
    const refused = await answer.json().catch(() => ({ word: 'error', why: answer.statusText }));
    say(word(refused.word, { why: refused.why }));
  } catch (error) {
    say(word('error', { why: error.message }));
  }
  return null;
}

/** What was done last on each phone, and beside the phones, and whether it has arrived. */
const last = new Map();

/** Tells the server what the visitor does. Requests overtake each other on their way; what is done first on a phone arrives first. */
export function act(deed) {
  const where = deed.person ?? null;
  const arrived = (last.get(where) ?? Promise.resolve()).then(async () => (await ask('/do', JSON.stringify(deed), 'application/json')) !== null);
  last.set(where, arrived);
  return arrived;
}

/** Says something above everything for a while; that the server cannot be reached, until it can. */
export function say(text, isOffline = false) {
  const notice = byId('notice');
  notice.textContent = text;
  notice.hidden = false;
  notice.dataset.offline = isOffline;
  clearTimeout(hidesNotice);
  if (!isOffline) hidesNotice = setTimeout(() => { notice.hidden = true; }, 8000);
}

export async function save() {
  const answer = await ask('/save');
  if (!answer) return;
  const url = URL.createObjectURL(await answer.blob());
  make('a', { href: url, download: 'twinbot-playground.json' }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export async function load() {
  const [file] = byId('file').files;
  if (file) await ask('/load', file);
  // The same file can be chosen once more.
  byId('file').value = '';
}

/** The server can be reached again. */
export function reached() {
  if (byId('notice').dataset.offline === 'true') byId('notice').hidden = true;
}
