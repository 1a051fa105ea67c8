import type { Run } from '#manuscript/manuscript.ts';
import { useCaptions } from './captionContext.ts';

/** Words with emphasis; references print the number of what they point at. */
export function RunsView({ runs }: { readonly runs: readonly Run[] }) {
  const { ofAnchor, ofNote } = useCaptions();
  return runs.map((run, index) => {
    if (run.kind === 'reference') return <span key={index}>{ofAnchor.get(run.anchor) ?? ''}</span>;
    if (run.kind === 'footnote') {
      return (
        <sup key={index} title={run.text}>
          {ofNote.get(run)}
        </sup>
      );
    }
    if (run.bold === true) return <strong key={index}>{run.text}</strong>;
    if (run.italic === true) return <em key={index}>{run.text}</em>;
    return <span key={index}>{run.text}</span>;
  });
}
