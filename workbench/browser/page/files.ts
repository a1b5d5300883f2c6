import { FileProblem } from '../../files/fileProblem';
import { workbookInSteps } from '../../files/openWorkbook';
import type { OpenedFile } from '../../files/openedFile';
import { withPauses } from '../../files/steps';
import { element } from './element';

/** A file as it was opened, or the sentence that says why it was not. */
export type Opening = { readonly file: OpenedFile } | { readonly problem: string };

/** Opens the bytes of a file by its name; the page stays usable meanwhile. */
export async function opening(bytes: ArrayBuffer, name: string): Promise<Opening> {
  try {
    return { file: await withPauses(workbookInSteps(new Uint8Array(bytes), name)) };
  } catch (problem) {
    if (problem instanceof FileProblem) return { problem: problem.message };
    throw problem;
  }
}

/** A button that lets a person choose a file. */
export function openButton(label: string, choose: (file: File) => void): HTMLElement {
  const input = element('input', { type: 'file', accept: '.xlsx,.csv,.tsv,.txt', hidden: true });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file) choose(file);
  });
  const press = () => {
    input.click();
  };
  return element(
    'span',
    {},
    element('button', { type: 'button', class: 'bar', onclick: press }, label),
    input,
  );
}

/** Lets a file be dropped anywhere on the page; a veil says so while one is over it. */
export function acceptDrops(label: string, choose: (file: File) => void): HTMLElement {
  const veil = element('div', { class: 'veil', hidden: true }, element('p', {}, label));
  const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener('dragenter', (event) => {
    if (holdsFile(event)) veil.hidden = false;
  });
  window.addEventListener('dragover', (event) => {
    if (holdsFile(event)) event.preventDefault();
  });
  veil.addEventListener('dragleave', () => {
    veil.hidden = true;
  });
  window.addEventListener('drop', (event) => {
    veil.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    choose(file);
  });
  return veil;
}

/** Gives the browser a workbook to keep; answers with the name it is kept under. */
export function download(bytes: Uint8Array, openedAs: string): string {
  const name = `${openedAs.replace(/\.[^.]*$/, '')}.xlsx`;
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = element('a', { href: address, download: name });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  return name;
}
