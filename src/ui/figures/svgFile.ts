import { palette } from '#figures/palette.ts';
import { fontFaces } from './look/fontFaces.ts';

/** A drawing cut out of the page, with everything that it needs to look the same elsewhere. */
export interface SvgFile {
  readonly text: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Copies a drawing with its size, its ground and its typeface; colours are explicit already. */
export async function svgFile(svg: SVGSVGElement): Promise<SvgFile> {
  const { width, height } = svg.getBoundingClientRect();
  const family = getComputedStyle(svg).fontFamily;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('font-family', family.replaceAll('"', "'"));
  copy.prepend(...(await typefaceOf(family)), ground());
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

async function typefaceOf(family: string): Promise<readonly Element[]> {
  const faces = await fontFaces(family);
  if (faces === '') return [];
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = faces;
  return [style];
}

function ground(): Element {
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', palette.white);
  return paper;
}
