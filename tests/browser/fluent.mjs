// Formats messages with Fluent's own library: standard input has, as JSON, lists of a locale, a message, the name of its number, the number, and
// what the program makes of it. Prints what differs, and how many there were.

import { readFileSync, readdirSync } from 'node:fs';
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';

const LOCALES = new URL('../../locales/', import.meta.url);

function resources(tag) {
  const folder = new URL(`${tag}/`, LOCALES);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ftl'));
  return files.map((name) => new FluentResource(readFileSync(new URL(name, folder), 'utf8')));
}

function bundleOf(tag) {
  const all = resources(tag);
  const under = (locale) => {
    const bundle = new FluentBundle(locale, { useIsolating: false });
    all.flatMap((resource) => bundle.addResource(resource)).forEach((error) => console.log(`${tag}: ${error}`));
    return bundle;
  };
  const plain = under(tag);
  // The same language may be written, and counted, under other conventions.
  return under(plain.formatPattern(plain.getMessage('locale-conventions').value));
}

const bundles = new Map();
const cases = JSON.parse(readFileSync(0, 'utf8'));
for (const [tag, id, name, count, says] of cases) {
  if (!bundles.has(tag)) bundles.set(tag, bundleOf(tag));
  const bundle = bundles.get(tag);
  const errors = [];
  // Numbers have Latin digits everywhere, as class lists and codes do.
  const number = new FluentNumber(count, { numberingSystem: 'latn' });
  const found = bundle.formatPattern(bundle.getMessage(id).value, { [name]: number }, errors);
  if (errors.length > 0 || found !== says) console.log(`${tag} ${id} ${count}: ${says} | ${found} ${errors}`);
}
console.log(`${cases.length} compared`);
