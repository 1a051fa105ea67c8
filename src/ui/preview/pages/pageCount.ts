/** "46 halaman", or how far a limit of pages is kept: "12 dari 10 halaman: lebih 2". */
export function pageCount(count: number, limit: number | null): string {
  if (limit === null) return `${count} halaman`;
  const over = count > limit ? `: lebih ${count - limit}` : '';
  return `${count} dari ${limit} halaman${over}`;
}
