// What every scenario stands on: a visit to the playground, watched throughout. What it asserts is left to the scenario.

import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { FLAGS, findChromium } from './chromium.mjs';
import { Phone } from './phone.mjs';
import { plain } from './texts.mjs';

/** The first load may weigh so many bytes. */
const WEIGHT = 200_000;

/** What leaves no trace on the network: what is in the page itself, and the browser's own viewer of files. */
const OWN = ['data:', 'blob:', 'chrome:', 'chrome-extension:'];

/** How long anything is waited for, in ms; what takes longer does not happen. */
export const PATIENCE = 90_000;

/** How long the example is waited for, in ms, of which any part may be to be played first; where it halts, that is known at once. */
export const WHOLE = 600_000;

/** What the page has complained about so far, and whatever it asked of another server. */
const faults = [];

/** Waits until `check` gives something true, and gives it back. */
export async function until(what, check, patience = PATIENCE) {
  const end = Date.now() + patience;
  for (let pause = 30; Date.now() < end; pause = Math.min(pause * 1.2, 500)) {
    const found = await check();
    if (found) return found;
    if (faults.length) break;
    await new Promise((resume) => { setTimeout(resume, pause); });
  }
  assert.fail(`waited in vain for: ${what}`);
}

/**
 * Runs a scenario on the playground at the address that the program was given. The page may complain of what `complains`
 * means, and of nothing else.
 * The browser has the clock of Spain, by which the bot says times to Ana.
 */
export async function visit(scenario, { query = '', complains = null, ...look } = {}) {
  const url = new URL(query, process.argv[2]);
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/Madrid', reducedMotion: 'reduce', ...look });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const visited = new Visit(page);
  watch(context, page, url.origin, complains);
  try {
    const weighed = await weigh(page);
    await page.goto(url.href);
    await page.waitForSelector('body[data-ready]');
    assert.ok(weighed.bytes > 10_000, 'the first load was not weighed');
    assert.ok(weighed.bytes < WEIGHT, `the first load weighs ${weighed.bytes} bytes`);
    await visited.learn();
    await scenario(visited);
  } catch (error) {
    // What is wrong comes first: the end of a long output may be all that is cut away.
    console.error([error.message, ...faults, await visited.report().catch(() => 'the page is gone')].join('\n'));
    throw error;
  } finally {
    await browser.close();
  }
  assert.deepEqual(faults, [], 'the page complains, or asks another machine');
}

/** Notes the faults of a page. */
function watch(context, page, origin, complains) {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !complains?.test(message.text())) faults.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.stack}`));
  context.on('request', (request) => {
    const to = new URL(request.url());
    if (!OWN.includes(to.protocol) && to.origin !== origin) faults.push(`request: ${to.href}`);
  });
}

/** Counts the bytes of everything that comes, the feed included. */
async function weigh(page) {
  const sum = { bytes: 0 };
  const session = await page.context().newCDPSession(page);
  session.on('Network.dataReceived', (event) => { sum.bytes += event.dataLength; });
  await session.send('Network.enable');
  return sum;
}

/** A page and what a visitor does there. */
class Visit {
  constructor(page) {
    this.page = page;
    /** The words of the page, by name. */
    this.words = {};
  }

  async learn() {
    this.words = (await this.page.evaluate(() => JSON.parse(document.getElementById('setting').textContent))).words;
  }

  /** A button by the name of its word. */
  button(word) {
    return this.page.getByRole('button', { name: this.words[word], exact: true });
  }

  phone(name) {
    return new Phone(this.page, name, until);
  }

  phones() {
    return Promise.all(['Ana Nube', 'Jan Lipa', 'Eva Mar', 'Olga Sosna', 'Marco Llano'].map((name) => this.phone(name)));
  }

  async scene() {
    return plain(await this.page.locator('#scene').textContent());
  }

  /** What is about to happen; empty while the bot is at work. */
  async cue() {
    return plain(await this.page.locator('#cue').textContent());
  }

  /** Fails where the example has come to a halt, and says what it waits for. */
  async goesOn() {
    const standing = await this.page.locator('#scene').getAttribute('data-standing');
    assert.notEqual(standing, 'stuck', await this.scene());
  }

  async isAt(word) {
    return (await this.scene()) === plain(this.words[word]);
  }

  /** Waits until the sentence of this name stands above the phones. */
  async waitsAt(word) {
    await until(word, async () => {
      await this.goesOn();
      return this.isAt(word);
    }, WHOLE);
  }

  /** Plays the example at once, to its end. */
  async playsAll(language) {
    if (language) await this.page.locator('#tour-language').selectOption(language);
    await this.button('tour-at-once').click();
    await this.waitsAt('tour-ended');
  }

  /** Begins the example with a chapter and holds it at its first act: what comes before is not held up. */
  async beginsWith(chapter, scene) {
    await this.page.locator('.chapter', { hasText: this.words[chapter] }).click();
    await this.button('tour-pause').click();
    await this.waitsAt(scene);
    await until('a cue', () => this.cue());
  }

  /** Does the next step, and says what was done. */
  async steps() {
    const done = await until('a cue', () => this.cue());
    await this.button('tour-next').click();
    await until('the next step', async () => {
      await this.goesOn();
      const cue = await this.cue();
      return (cue && cue !== done) || (await this.isAt('tour-ended'));
    });
    return done;
  }

  /** Step by step until a scene. */
  async stepsUntil(scene) {
    while (!(await this.isAt(scene))) await this.steps();
    await until('a cue', () => this.cue());
  }

  /** The menu of a phone. */
  async menu(name) {
    await this.page.getByRole('button', { name: this.words.more.replace('{name}', name), exact: true }).click();
    return this.page.getByRole('dialog', { name, exact: true });
  }

  /** What somebody who looks at the page sees, for a failure. */
  async report() {
    const phones = await this.page.locator('.phone').evaluateAll((all) => all.map((phone) => phone.innerText));
    const ends = phones.map((text) => text.split('\n').filter(Boolean).slice(-18).join('\n'));
    return [`scene: ${await this.scene()}`, `cue: ${await this.cue()}`, ...ends].join('\n---\n');
  }
}
