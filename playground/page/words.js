// What every part of the page uses: the words in the visitor's language, and elements.

export const setting = JSON.parse(document.getElementById('setting').textContent);

/** A word of the page; `{name}` in it becomes what is given. */
export function word(name, gaps = {}) {
  const text = setting.words[name] ?? name;
  return text.replace(/\{(\w+)\}/g, (all, gap) => (gap in gaps ? gaps[gap] : all));
}

/** An element with properties, attributes (after `$`) and children. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(properties)) {
    if (key.startsWith('$')) {
      if (value !== null && value !== undefined) element.setAttribute(key.slice(1), value);
    } else {
      element[key] = value;
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/**
 * Does something with what is chosen in a list: at once when it was picked, but when keys lead through a list that is
 * closed, not before Enter or before the list is left.
 */
export function whenChosen(select, does) {
  let passes = false;
  /** What was chosen before keys led elsewhere. */
  let before = null;
  const act = () => {
    const isOther = before !== null && before !== select.value;
    before = null;
    if (isOther && select.isConnected) does(select.value);
  };
  select.addEventListener('keydown', (event) => {
    const opens = [' ', 'F4'].includes(event.key) || event.altKey;
    passes = !opens && event.key !== 'Enter';
    before ??= select.value;
    if (event.key === 'Enter') act();
  });
  select.addEventListener('pointerdown', () => { passes = false; });
  select.addEventListener('change', () => {
    if (passes) return;
    before = null;
    does(select.value);
  });
  select.addEventListener('blur', () => { act(); passes = false; });
  return select;
}

/** A circle with the initials of a person. */
export function avatar(person) {
  const hue = (person.id * 67) % 360;
  const letters = person.name.split(' ').map((part) => part[0] ?? '').slice(0, 2).join('');
  const circle = make('span', { className: 'avatar', textContent: letters, '$aria-hidden': 'true' });
  circle.style.setProperty('--hue', hue);
  return circle;
}

/** Puts the words into the page, and lets its theme be changed. */
export function dress() {
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = word(element.dataset.word);
  for (const element of document.querySelectorAll('[data-title]')) {
    element.title = word(element.dataset.title);
    element.setAttribute('aria-label', element.title);
  }
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
  document.getElementById('theme').onclick = () => {
    const isDark = getComputedStyle(document.documentElement).getPropertyValue('--is-dark').trim() === '1';
    const next = isDark ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    localStorage.setItem('theme', next);
  };
}
