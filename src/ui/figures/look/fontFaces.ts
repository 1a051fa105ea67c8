/**
 * The page's own faces of a family that a plain Latin text needs, each with its file inside: a picture loads nothing
 * from elsewhere. Empty for a family of the computer's, and where a file cannot be read.
 */
export async function fontFaces(family: string): Promise<string> {
  const wanted = family.split(',').map(plainName);
  const faces = [...document.styleSheets].flatMap(rulesOf).filter((rule) => {
    const isWanted = wanted.includes(plainName(rule.style.getPropertyValue('font-family')));
    return isWanted && isLatin(rule.style.getPropertyValue('unicode-range'));
  });
  const texts = await Promise.all(faces.map(withFile));
  return texts.join('\n');
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    // Rules of a style sheet from elsewhere are kept from us.
    return [];
  }
}

function plainName(name: string): string {
  return name.trim().replace(/^["']|["']$/gu, '');
}

function isLatin(range: string): boolean {
  return range === '' || /U\+0+-/iu.test(range);
}

async function withFile(rule: CSSFontFaceRule): Promise<string> {
  const address = /url\(["']?([^"')]+)["']?\)/u.exec(rule.style.getPropertyValue('src'))?.[1];
  if (address === undefined) return '';
  // The one file holds its faces already, and may fetch nothing.
  if (address.startsWith('data:')) return rule.cssText;
  const base = rule.parentStyleSheet?.href ?? document.baseURI;
  try {
    const response = await fetch(new URL(address, base));
    const data = await asDataAddress(await response.blob());
    return rule.cssText.replace(/url\(["']?[^"')]+["']?\)/u, `url("${data}")`);
  } catch {
    return '';
  }
}

function asDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error('The file cannot be read.'));
    reader.readAsDataURL(blob);
  });
}
