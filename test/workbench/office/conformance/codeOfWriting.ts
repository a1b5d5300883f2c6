/** Writes a block of texts and gives the code with which Excel refused it. */
export const codeOfWriting = async (rows: number): Promise<string | null> => {
  try {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${rows}`);
      range.values = Array.from({ length: rows }, () => ['x'.repeat(1000)]);
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
};
