import { headingLine } from '#manuscript/blocks/heading.ts';
import type { Block, Heading, Paragraph } from '#manuscript/manuscript.ts';
import { FigureView } from '#ui/figures/FigureView.tsx';
import { CaptionLine } from './CaptionLine.tsx';
import { ContentsView } from './ContentsView.tsx';
import { CoverView } from './CoverView.tsx';
import { PhotosView } from './PhotosView.tsx';
import { RunsView } from './RunsView.tsx';
import { SignaturesView } from './SignaturesView.tsx';
import { TableView } from './TableView.tsx';
import { ThreadRowView } from './ThreadRowView.tsx';
import styles from './preview.module.css';

/** One block of the manuscript in HTML. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <HeadingView heading={block} />;
    case 'paragraph':
      return (
        <p className={paragraphStyles[block.style]}>
          <RunsView runs={block.runs} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((runs, index) => (
            <li key={index}>
              <RunsView runs={runs} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <TableView table={block} />;
    case 'figure':
      return (
        <div>
          <FigureView figure={block.figure} />
          <CaptionLine block={block} />
          {block.note !== '' && <p className={`${styles.note} ${styles.centred}`}>{block.note}</p>}
        </div>
      );
    case 'photos':
      return <PhotosView block={block} />;
    case 'contents':
      return <ContentsView contents={block} />;
    case 'signatures':
      return <SignaturesView block={block} />;
    case 'cover':
      return <CoverView cover={block} />;
    case 'thread':
      return <ThreadRowView block={block} />;
    case 'page-break':
      return <hr aria-hidden="true" />;
    default:
      return block satisfies never;
  }
}

const paragraphStyles = {
  body: styles.body,
  reading: styles.body,
  note: styles.note,
  formula: styles.formula,
  missing: styles.missing,
  dots: styles.dots,
  centred: styles.centred,
  title: styles.title,
  signed: styles.signed,
} satisfies Record<Paragraph['style'], string | undefined>;

/** Headings of the sheet stand below the page's own: a chapter is h3. */
function HeadingView({ heading }: { readonly heading: Heading }) {
  switch (heading.level) {
    case 1:
      return (
        <h3 className={styles.chapter}>
          {heading.label !== '' && (
            <>
              {heading.label}
              <br />
            </>
          )}
          {heading.text}
        </h3>
      );
    case 2:
      return <h4 className={styles.section}>{headingLine(heading)}</h4>;
    case 3:
      return <h5 className={styles.subsection}>{heading.text}</h5>;
    default:
      return heading.level satisfies never;
  }
}
