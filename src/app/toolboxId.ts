/** The risalah that holds the data of the tools under *Alat*. It is kept like any other and listed nowhere. */
export const TOOLBOX_ID = 'alat';
