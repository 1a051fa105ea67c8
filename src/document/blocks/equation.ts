import type { Equation } from '#manuscript/manuscript.ts';
import { MathFraction, MathRadical, MathRun, MathSubScript } from 'docx';
import type { MathComponent } from 'docx';

/** Arithmetic in Word's own notation. */
export function typesetEquation(equation: Equation): readonly MathComponent[] {
  switch (equation.kind) {
    case 'text':
      return [new MathRun({ text: equation.text, normalText: isProse(equation.text) })];
    case 'row':
      return equation.parts.flatMap(typesetEquation);
    case 'fraction':
      return [
        new MathFraction({
          numerator: typesetEquation(equation.over),
          denominator: typesetEquation(equation.under),
        }),
      ];
    case 'root':
      return [new MathRadical({ children: typesetEquation(equation.of) })];
    case 'subscript':
      return [
        new MathSubScript({
          children: typesetEquation(equation.of),
          subScript: typesetEquation(equation.index),
        }),
      ];
    default:
      return equation satisfies never;
  }
}

/**
 * Word would set words as a row of slanted variables without spaces; only single letters are variables. LibreOffice would
 * read a bar as an operator without its operands, a dash as a minus, and space the percent sign from its number.
 */
function isProse(text: string): boolean {
  return /\p{L}{2}|[|–%:;]/u.test(text);
}

/** Height of an equation as Word sets it, at most; in units of the type's size. */
export function equationHeight(equation: Equation): number {
  switch (equation.kind) {
    case 'text':
      return 1.4;
    case 'row':
      return Math.max(1.4, ...equation.parts.map(equationHeight));
    case 'fraction':
      return equationHeight(equation.over) + equationHeight(equation.under) + 0.2;
    case 'root':
      return equationHeight(equation.of) + 0.3;
    case 'subscript':
      return equationHeight(equation.of) + 0.2;
    default:
      return equation satisfies never;
  }
}
