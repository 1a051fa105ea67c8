/** "12 halaman, 2 lebih dari 10 yang diperbolehkan". */
export function pagesSentence(pages: number, limit: number | null): string {
  if (limit === null) return `${pages} halaman`;
  if (pages > limit)
    return `${pages} halaman, ${pages - limit} lebih dari ${limit} yang diperbolehkan`;
  return `${pages} halaman, dari ${limit} yang diperbolehkan`;
}
