import type { BothSides } from './bothSides';
import { codeOfWriting } from './codeOfWriting';

/** Reads a copy of the file slice by slice. */
const readCopy = async (sliceSize: number) => {
  const asked = await new Promise<Office.AsyncResult<Office.File>>((resolve) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, resolve);
  });
  const file = asked.value;
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index++) {
    const slice = await new Promise<Office.AsyncResult<Office.Slice>>((resolve) => {
      file.getSliceAsync(index, resolve);
    });
    bytes.push(...(slice.value.data as number[]));
  }
  await new Promise((resolve) => {
    file.closeAsync(resolve);
  });
  const signature = String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0);
  return { size: file.size, slices: file.sliceCount, bytes: bytes.length, signature };
};

/** Copies of the file that is open, and new files beside it. */
export function itServesFiles(sides: BothSides): void {
  test('the add-in gets the file as it would be saved now, in slices', async () => {
    await sides.inAddin(codeOfWriting, 40);
    const read = await sides.inAddin(readCopy, 1000);
    expect(read.signature).toBe('PK');
    expect(read.slices).toBeGreaterThan(1);
    expect(read.bytes).toBe(read.size);
    expect(await sides.inHost(({ copies }) => copies.openCount, null)).toBe(0);
  });

  test('a third copy of the file is refused while two are open', async () => {
    const told = await sides.inAddin(async () => {
      const open = () =>
        new Promise<Office.AsyncResult<Office.File>>((resolve) => {
          Office.context.document.getFileAsync(Office.FileType.Compressed, resolve);
        });
      const [first, second, third] = [await open(), await open(), await open()];
      first.value.closeAsync();
      await new Promise((resolve) => {
        second.value.closeAsync(resolve);
      });
      return [second.status, third.status, third.error.code];
    }, null);
    expect(told).toEqual(['succeeded', 'failed', 11_000]);
  });

  test('a workbook that the add-in makes is opened beside the one that is open', async () => {
    await sides.inAddin(() => Excel.createWorkbook(btoa('PK and the rest of an archive')), null);
    const opened = await sides.inHost(
      ({ created }) => created.opened.map((file) => file && String.fromCharCode(...file)),
      null,
    );
    expect(opened).toEqual(['PK and the rest of an archive']);
  });

  test('what is no workbook is refused', async () => {
    const code = await sides.inAddin(async () => {
      try {
        await Excel.createWorkbook('not base64');
        return null;
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    }, null);
    expect(code).toBe('InvalidArgument');
  });
}
