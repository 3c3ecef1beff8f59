/** Where a file of a device lies in the folder. */
export const pathOf = (device: string, file: string): string => `${device}/${file}`;
