// What a message quotes of an answer: enough to find it, however long it is.
const MOST = 30;

export const quote = (text: string): string => {
  const characters = [...text];
  return characters.length > MOST ? `${characters.slice(0, MOST - 1).join('')}…` : text;
};
