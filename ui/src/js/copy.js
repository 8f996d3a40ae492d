// A button that copies: `data-copy` points to the element whose text is taken, `data-copied` says that it was.
// The button is `hidden` until the script is here, since without it nothing would happen.

export function copy(button) {
  if (!navigator.clipboard) return;
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const source = document.querySelector(button.dataset.copy);
    if (!source) return;
    await navigator.clipboard.writeText(source.value ?? source.textContent.trim());
    button.textContent = button.dataset.copied || label;
    setTimeout(() => (button.textContent = label), 2500);
  });
}
