/** One merchant however its name was typed: width, case, blanks and brackets do not tell two apart. */
export function merchantKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s()（）·]/g, '');
}
