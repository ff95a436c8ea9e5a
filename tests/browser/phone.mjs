// A phone of the playground, and what somebody does with it.

import { plain } from './texts.mjs';

/** The words wherever they stand, whatever invisible marks are in them; `whole` means nothing beside them. */
export function pattern(words, whole) {
  const letters = [...words].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const inner = letters.join('[\\u2066-\\u2069]*');
  return new RegExp(whole ? `^\\s*[\\u2066-\\u2069]*${inner}[\\u2066-\\u2069]*( ↗)?\\s*$` : inner, 'u');
}

/** What can be pressed below a message, on either app. */
export const BUTTONS = '.keyboard button, .row button';

export class Phone {
  constructor(page, name, until) {
    this.name = name;
    this.until = until;
    this.element = page.locator('section.phone', { has: page.getByRole('heading', { name, exact: true }) });
    this.field = this.element.locator('.write textarea');
    this.fromBot = this.element.locator('.messages > .bot');
    this.own = this.element.locator('.messages > .own');
  }

  /** All messages of the bot, the oldest first. */
  async texts() {
    return (await this.fromBot.locator('.bubble .text, .card-of').allTextContents()).map(plain);
  }

  /** What stands on the phone, without notices, which go. */
  async screen() {
    return plain(await this.element.locator('.messages').innerText());
  }

  /** Everything that was written here by hand. */
  async written() {
    return (await this.own.locator('.text').allTextContents()).map(plain);
  }

  async has(words) {
    return (await this.texts()).some((text) => text.includes(plain(words)));
  }

  /** Waits until the bot has said this. */
  async sees(words) {
    await this.until(`${this.name} sees: ${words}`, () => this.has(words));
  }

  async starts(word) {
    await this.element.locator('.foot').getByRole('button', { name: word, exact: true }).click();
  }

  /** Writes, and sends it with Enter. */
  async says(words) {
    await this.field.fill(words);
    await this.field.press('Enter');
  }

  /** Opens a list below the messages and takes the entry that begins so; one that wants a file gets this one. */
  async chooses(nth, words, file) {
    const chosen = file && this.element.page().waitForEvent('filechooser');
    const pop = this.element.locator('.foot .pop').nth(nth);
    await pop.locator('> button').click();
    await pop.locator('.popup button', { hasText: words }).first().click();
    if (file) await (await chosen).setFiles(file);
  }

  /** The newest button with these words on it, on a message that says this. */
  button(label, { below, whole = true } = {}) {
    const messages = below ? this.fromBot.filter({ hasText: pattern(below, false) }) : this.fromBot;
    return messages.locator(BUTTONS).filter({ hasText: pattern(label, whole) }).last();
  }

  async presses(label, where) {
    await this.button(label, where).click();
  }

  /** The modal that is open, on Discord. */
  get modal() {
    return this.element.locator('.modal form');
  }

  /** Waits for the modal that a press opens; where the answer had to be put off, none can follow, and a button opens it. */
  async opensModal() {
    await this.modal.waitFor({ timeout: 10_000 }).catch(() => this.presses('✏️', { whole: false }));
    await this.modal.waitFor();
  }

  /** How many buttons have these words on them, on the newest message that says this. */
  count(label, { below, whole = true }) {
    const message = this.fromBot.filter({ hasText: pattern(below, false) }).last();
    return message.locator(`${BUTTONS}, .row option`).filter({ hasText: pattern(label, whole) }).count();
  }
}
