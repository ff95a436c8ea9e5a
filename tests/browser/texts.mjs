// The bot's texts, read from locales/ as far as the scenarios need it: gaps, attributes, and variants by name; without one, the variant for many.

import { readFileSync, readdirSync } from 'node:fs';

const LOCALES = new URL('../../locales/', import.meta.url);

/** A function that gives the texts of a language: `say('news-activated', { title: 'Rivers' })`; `say.begins` stops before the first gap. */
export function texts(tag) {
  const folder = new URL(`${tag}/`, LOCALES);
  const all = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    let [message, id] = ['', ''];
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      const begins = line.match(/^([a-z][\w-]*) =(.*)/);
      const attribute = line.match(/^\s+\.([\w-]+) =(.*)/);
      if (begins) [message, id] = [begins[1], begins[1]];
      if (attribute) id = `${message}.${attribute[1]}`;
      if (begins ?? attribute) all.set(id, (begins ?? attribute)[2].trim());
      else if (line.startsWith(' ')) all.set(id, `${all.get(id)}\n${line.trim()}`.trim());
    }
  }
  const say = (id, gaps = {}) => {
    const text = all.get(id);
    if (text === undefined) throw new Error(`locales/${tag} has no ${id}`);
    const chosen = gaps[text.match(/\{ \$(\w+) ->/)?.[1]];
    const other = () => text.match(/\*\[other\] (.*)/);
    const variant = text.includes('->') ? (text.match(`\\n\\[${chosen}\\] (.*)`) ?? other())[1] : text;
    return variant.replace(/\{ \$(\w+) \}/g, (all, gap) => gaps[gap] ?? all);
  };
  say.begins = (id) => say(id).split('{ $')[0].trim();
  return say;
}

const STROKES = { ƀ: 'b', đ: 'd', ƒ: 'f', ħ: 'h', ł: 'l', ƥ: 'p', ɋ: 'q', Ɓ: 'B', Đ: 'D', Ƒ: 'F', Ħ: 'H', Ł: 'L', Ƥ: 'P', Ɋ: 'Q' };

/** Letters without accents, none twice in a row: a text of the pseudo-locale and its English are the same. */
export function skeleton(text) {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/./gu, (letter) => STROKES[letter] ?? letter);
  return bare.replace(/(\p{L})\1+/gu, '$1');
}

/** Text without the marks of direction that nobody sees, and with single spaces. */
export function plain(text) {
  return text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
}
