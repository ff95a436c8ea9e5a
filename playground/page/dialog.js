// Questions to the visitor, in the one dialog of the page.

import { make, word } from './words.js';

/** Asks something in a dialog; `fill` gets a function that answers. */
export function dialog(title, fill) {
  const box = document.getElementById('dialog');
  return new Promise((resolve) => {
    let answered;
    const done = (answer) => { answered = answer; box.close(); };
    box.replaceChildren(make('h2', { id: 'dialog-title', textContent: title }));
    box.setAttribute('aria-labelledby', 'dialog-title');
    fill(box, done);
    box.onclose = () => resolve(answered);
    box.onclick = (event) => { if (event.target === box) box.close(); };
    box.showModal();
  });
}

/** Whether the visitor is sure. */
export function sure(question, yes) {
  return dialog(question, (box, done) => {
    box.append(make('div', { className: 'buttons' },
      make('button', { className: 'primary', textContent: yes, onclick: () => done(true) }),
      make('button', { textContent: word('cancel'), onclick: () => done(false) })));
  });
}
