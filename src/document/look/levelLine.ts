import { LineRuleType } from 'docx';
import type { ISpacingProperties } from 'docx';

/** Height of a single line of a font, for a size of 1, as the font itself has it. */
const singleLines: Readonly<Record<string, number>> = {
  'Times New Roman': 1.1499,
  Arial: 1.1499,
  Calibri: 1.2207,
  Cambria: 1.1724,
  Tahoma: 1.2071,
  Verdana: 1.2154,
  Georgia: 1.1363,
  'Book Antiqua': 1.2056,
};

/**
 * A single line that is as high in every office. LibreOffice rounds the parts of a line, up to a twip more than Word, which a
 * long table adds up to a row that goes to the next page: a line is given a twip more than its font needs, and both keep
 * it. One of a font that is not known is as high as it comes. Taller letters still make it taller.
 *
 * @param size in points
 */
export function levelLine(
  font: string,
  size: number,
): Pick<ISpacingProperties, 'line' | 'lineRule'> {
  const single = singleLines[font];
  return single === undefined
    ? { line: 240, lineRule: LineRuleType.AUTO }
    : { line: Math.ceil(single * size * 20) + 1, lineRule: LineRuleType.AT_LEAST };
}
