/** Head and shoulders, seen from behind or in front alike. */
export function person(x, y, shirt, size = 1) {
  const at = (value) => Math.round(value * size);
  return `<circle cx="${x}" cy="${y}" r="${at(40)}" fill="#C99B74"/><path d="M${x - at(42)} ${y - at(4)} a${at(42)} ${at(42)} 0 0 1 ${at(84)} 0 z" fill="#2B2522"/><path d="M${x - at(62)} ${y + at(160)} v-${at(54)} a${at(62)} ${at(58)} 0 0 1 ${at(124)} 0 v${at(54)} z" fill="${shirt}"/>`;
}

export const shirts = ['#1F4E79', '#B9A27A', '#566270', '#8A6A43', '#3E6E5A', '#7A5C3A', '#44546A'];
