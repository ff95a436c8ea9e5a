// What axe finds wrong with a page as it stands.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe takes for serious or critical, in words. */
export async function serious(page, state) {
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run());
  assert.ok(passes.length > 10, 'axe has looked');
  const grave = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact));
  return grave.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${state}: ${id}\n${html}\n${failureSummary}`));
}

/** Fails where the entry that is chosen in a list of the page is cut off; dialogs are looked at elsewhere. */
export async function showsChosen(page, state) {
  const cut = await page.evaluate(() => {
    const isSeen = (select) => select.offsetWidth > 0 && select.selectedOptions.length > 0 && !select.closest('dialog');
    const isCut = (select) => {
      // As wide as the list would be with this entry alone.
      const alone = select.cloneNode(false);
      alone.removeAttribute('id');
      alone.append(select.selectedOptions[0].cloneNode(true));
      Object.assign(alone.style, { position: 'absolute', width: 'max-content', maxWidth: 'none', visibility: 'hidden' });
      select.after(alone);
      const needs = alone.offsetWidth;
      alone.remove();
      return needs > select.offsetWidth + 1;
    };
    return [...document.querySelectorAll('select')].filter((select) => isSeen(select) && isCut(select)).map((select) => select.selectedOptions[0].textContent);
  });
  assert.deepEqual(cut, [], `${state}: what is chosen is cut off`);
}
