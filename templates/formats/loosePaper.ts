import type { Format } from '#domain/method/format.ts';
import { fullReport } from './fullReport.ts';

/** The paper of what is not bound: sheets, recaps and minutes, closer set than a report, so that one of them is one page. */
export const loosePaper: Format = {
  ...fullReport,
  id: 'loose',
  fontSize: 11,
  lineSpacing: 1.1,
  margins: { left: 2.5, top: 1.8, right: 2, bottom: 1.8 },
};

/** A certificate is read from the wall. */
export const certificatePaper: Format = {
  ...loosePaper,
  id: 'certificate',
  fontSize: 15,
  margins: { left: 2.5, top: 2.2, right: 2.5, bottom: 1.5 },
};
