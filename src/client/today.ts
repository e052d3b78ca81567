/** The reader's own day, `YYYY-MM-DD`: so Swedish writes days (CLDR). */
export function today(): string {
  return new Date().toLocaleDateString('sv');
}
