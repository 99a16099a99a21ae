/** A number with its noun in English: `1 article`, `10,214 articles`. */
export function counted(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
