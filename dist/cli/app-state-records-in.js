// src/app/state/records-in.ts
const recordsBranch = "prompt-library";
async function recordsIn(repository) {
	return await repository.commitOf(`refs/remotes/origin/${"prompt-library"}`) ?? await repository.commitOf(`refs/heads/${"prompt-library"}`);
}

export { recordsIn as n, recordsBranch as t };