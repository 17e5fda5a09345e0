import manifest from '../../package.json' with { type: 'json' };

/** Version of the program, as published. */
export const programVersion: string = manifest.version;
