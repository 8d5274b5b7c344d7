/** Why a file system refuses to write, in words, by the code of its error. */
export const WRITE_REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the quota of the disk is used up",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  EFBIG: "a file would be larger than is allowed here",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name of a file is too long",
  ENOENT: "no directory can be made there",
};
