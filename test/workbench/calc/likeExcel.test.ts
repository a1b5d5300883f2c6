import { calculatorInNode } from '../../../workbench/calc/calculatorInNode';
import { smallLedger } from './smallLedger';

const { workbook, aging } = smallLedger();

/** A formula's result in cell H3 of the aging sheet. */
function resultOf(formula: string): unknown {
  const [result] = calculatorInNode().calculate(workbook, [
    { sheet: aging, row: 2, column: 7, formula },
  ]);
  return result;
}

describe('What Excel answers, the calculator answers', () => {
  test.each([
    ['a sum leaves text numbers out', '=SUM(B2:B4)', 3.005],
    ['adding takes text numbers in', '=B3+1', 8],
    ['an empty criterion finds blank cells', '=SUMIFS(C2:C4,D2:D4,"")', 20],
    ['criteria do not look at case', '=SUMIFS(C2:C4,D2:D4,"x")', -20.5],
    ['criteria compare numbers', '=COUNTIFS(C2:C4,">0",C2:C4,"<=20")', 2],
    ['half is rounded away from zero', '=ROUND(2.5,0)', 3],
    ['also below zero', '=ROUND(-2.5,0)', -3],
    ['on the decimal text of a number', '=ROUND(1.005,2)', 1.01],
    ['per cent', '=B2*50%', 0.5025],
    ['texts are joined with their accents', '="Antigüedad · "&D2&" ñ"', 'Antigüedad · x ñ'],
    ['equality does not look at case', '=D2=D4', true],
    ['an error goes through a calculation', '=SUM(1/0,1)', '#DIV/0!'],
    ['a lost reference goes through', '=#REF!+1', '#REF!'],
    ['a sheet that does not exist is a lost reference', '=Nowhere!A1+1', '#REF!'],
    ['an unknown name', '=NoSuchName+1', '#NAME?'],
    ['an error can be caught', '=IFERROR(1/0,"")', ''],
    ['a blank cell is 0', '=F9', 0],
    ['a blank cell is an empty text', '=F9&"."', '.'],
    ['the larger of numbers', '=MAX(C:C)', 99],
    ['numbers counted', '=COUNT(B2:B4)', 2],
    ['what is not blank counted', '=COUNTA(D2:D4)', 2],
    ['dates as text', '=TEXT(AsOfDate,"yyyy-mm-dd")', '2026-03-31'],
    ['amounts as text', '=TEXT(1234.5,"#,##0.00")', '1,234.50'],
    ['a choice', '=IF(B2>1,"over","")', 'over'],
    ['products summed', '=SUMPRODUCT(--(D2:D4="x"),C2:C4)', -20.5],
    ['a date', '=DATE(2000,1,1)', 36526],
    ['a text stays a text, whatever it looks like', '=IF(TRUE,"1-30")', '1-30'],
    ['until it is calculated with', '="1,234"*2', 2468],
    ['or asked for its value', '=DATEVALUE("2026-03-31")', 46112],
    ['a text of an array is not cut', '=LEN({"a,b"})', 3],
    ['and is found', '=MATCH("1-30",{"Current","1-30"},0)', 2],
  ])('%s: %s', (_, formula, expected) => {
    expect(resultOf(formula)).toBe(expected);
  });
});

describe('Names stand for what they were given', () => {
  test.each([
    ['a cell on a sheet with a quoted name', '=AsOfDate', 46112],
    ['in any case', '=asofDATE+1', 46113],
    ['negated', '=-AsOfDate', -46112],
    ['compared', '=AsOfDate<>B2', true],
    ['a calculation', '=Share*4', 1],
    ['a name of names', '=10-Twice', 9.5],
    ['the sheet\u2019s own way of writing', "='Ana''s \u201cset-up\u201d & más'!A2&\"!\"", 'sí!'],
    ['not inside a text', '="AsOfDate"', 'AsOfDate'],
  ])('%s: %s', (_, formula, expected) => {
    expect(resultOf(formula)).toBe(expected);
  });
});

describe('Tables are read without their totals row', () => {
  test.each([
    ['a column', '=SUM(DuebookAging[1-30])', 3.005],
    ['in any case', '=sum(duebookaging[1-30])', 3.005],
    [
      'a column with brackets and a hash in its name',
      "=SUM(DuebookAging[Over 30 '[net'] '#1])",
      -0.5,
    ],
    ['columns side by side', "=SUM(DuebookAging[[1-30]:[Over 30 '[net'] '#1]])", 2.505],
    ['the whole body', '=COUNTA(DuebookAging)', 11],
    ['its totals row, when asked', '=DuebookAging[[#Totals],[1-30]]', 99],
    ['a header', '=DuebookAging[[#Headers],[Note]]', 'Note'],
    ['this row', '=DuebookAging[@Account]', 'B'],
    ['this row the long way', '=DuebookAging[[#This Row],[Account]]', 'B'],
    ['rows', '=ROWS(DuebookAging[Account])', 3],
    ['a column that does not exist', '=SUM(DuebookAging[Nope])', '#REF!'],
    ['a subtotal', '=SUBTOTAL(109,DuebookAging[1-30])', 3.005],
  ])('%s: %s', (_, formula, expected) => {
    expect(resultOf(formula)).toBe(expected);
  });

  test('inside the table its name may be left out', () => {
    const cell = { sheet: aging, row: 4, column: 1, formula: '=SUBTOTAL(109,[1-30])' };
    expect(calculatorInNode().calculate(workbook, [cell])).toEqual([3.005]);
  });

  test('rows that a filter hides are not in a subtotal', () => {
    const hidden = smallLedger();
    hidden.aging.hiddenRows.add(1);
    const cell = {
      sheet: hidden.aging,
      row: 9,
      column: 9,
      formula: '=SUBTOTAL(109,DuebookAging[1-30])',
    };
    expect(calculatorInNode().calculate(hidden.workbook, [cell])).toEqual([2]);
  });
});
