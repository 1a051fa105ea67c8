import type { Format } from '#domain/method/format.ts';
import { fullReport } from '#templates/formats/fullReport.ts';

/** The paper of sheets and recaps: closer set than a bound report, so that one suggestion is one page. */
export const suggestionPaper: Format = {
  ...fullReport,
  id: 'suggestions',
  fontSize: 11,
  lineSpacing: 1.1,
  margins: { left: 2.5, top: 1.8, right: 2, bottom: 1.8 },
};
