import { countRemarks } from '#domain/rules/remarks.ts';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { useFindings } from '#ui/risalah/findings/useFindings.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';

/** How many questions a judge would ask; nothing while there is none. */
export function FindingsCount({ className }: { readonly className: string | undefined }) {
  const count = countRemarks(useFindings(useWholeRisalah(), useMethod()));
  return count > 0 && <span className={className}>{count}</span>;
}
