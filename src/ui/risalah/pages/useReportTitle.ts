import { reportTitle } from '#manuscript/reportTitle.ts';
import { useRisalah } from '#ui/risalah/openRisalah.ts';

/** What the open risalah is called on screen. */
export function useReportTitle(): string {
  const title = useRisalah(reportTitle);
  return title === '' ? 'Risalah belum berjudul' : title;
}
