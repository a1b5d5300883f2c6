type Attributes = Readonly<Record<string, string | boolean | ((event: never) => void) | undefined>>;

/**
 * Makes an element: functions listen (`onclick`), `true` sets an attribute without value, `false` and
 * `undefined` set nothing.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      made.addEventListener(name.slice(2), value as EventListener);
    } else if (value === true) made.setAttribute(name, '');
    else if (typeof value === 'string') made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}
