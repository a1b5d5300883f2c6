/** Excel did not hand over the workbook's file. */
export class NotTaken extends Error {}

/** Bytes in a slice: the most that Office gives, and the most that it gives on an iPad. */
const SLICE = 4_194_304;
const SMALL_SLICE = 65_536;

/**
 * The workbook's file as it would be saved now, with what was not saved yet. It stays in this page.
 * Throws `NotTaken`. `onSlice` may end it by an error; the file is closed then too.
 */
export async function documentFile(onSlice: () => void): Promise<Uint8Array> {
  const file = await inSlicesOf(SLICE).catch(() => inSlicesOf(SMALL_SLICE));
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      onSlice();
      const slice = await answered<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      const content = slice.data as ArrayLike<number>;
      bytes.set(content, at);
      at += content.length;
    }
    return bytes;
  } finally {
    // Office holds two files at most; one that stayed open would be missing the next time.
    file.closeAsync();
  }
}

function inSlicesOf(sliceSize: number): Promise<Office.File> {
  return answered((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done);
  });
}

function answered<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      ask((result) => {
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
        else reject(new NotTaken(result.error.message));
      });
    } catch (cause) {
      reject(new NotTaken('refused', { cause }));
    }
  });
}
