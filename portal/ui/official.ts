/** A date as documents write it, in Arabic digits without leading zeros: 2026年1月5日. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** Paper says the whole name of an organ: the district is not understood outside of it. */
export const organName = (name: string, district: string): string =>
  name.startsWith('区') ? district + name.slice(1) : name;

/** Every line that was typed is a paragraph of the document, and begins two characters in. */
export const paragraphsOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
