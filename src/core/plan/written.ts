/** Words as they are written in a plan: what would open or close a comment does neither, and is read back as it was meant. */
export const written = (text: string): string => text.replaceAll('<!--', '\\<!--').replaceAll('-->', '--\\>');
