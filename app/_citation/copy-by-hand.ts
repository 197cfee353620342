/**
 * Shows a text in a dialog, selected, where the browser lets no page copy: one press of the reader's own keys takes it. Made by hand,
 * not by React: it is loaded only where everything else was refused, and is gone when it is shut.
 */
export function showToCopy(text: string, onCopied: () => void): void {
  const dialog = element('dialog', 'sheet by-hand');
  const heading = element('h2', '', 'Copy by hand');
  heading.id = 'by-hand-heading';
  dialog.setAttribute('aria-labelledby', heading.id);
  const shut = element('button', 'plain', 'Close');
  shut.type = 'button';
  const head = element('header', '');
  head.append(heading, shut);
  const label = element(
    'label',
    '',
    'This browser did not let the page copy. The text is selected: copy it with Ctrl and C, or from the menu of your selection.',
  );
  const field = element('textarea', 'in');
  field.readOnly = true;
  field.rows = 6;
  field.value = text;
  label.append(field);
  dialog.append(head, label);
  document.body.append(dialog);

  shut.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  field.addEventListener('copy', () => {
    onCopied();
    setTimeout(() => dialog.close());
  });
  dialog.showModal();
  field.focus();
  field.select();
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
