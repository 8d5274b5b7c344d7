export const id = 9004;
export const ids = [9004];
export const modules = {

/***/ 59004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ProcessGuard: () => (/* binding */ ProcessGuard),
/* harmony export */   cleanUp: () => (/* binding */ cleanUp),
/* harmony export */   guard: () => (/* binding */ guard),
/* harmony export */   whenStopped: () => (/* binding */ whenStopped)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/**
 * A shell that outlives us: when our end of its pipe closes, for whatever reason, it stops every server that has a
 * data directory under `directory` and removes the directory. It has a session of its own, so Ctrl-C passes it by.
 */
function guard(directory) {
    const script = `cat >/dev/null
round=0
while [ -e "$1" ] && [ $round -lt 100 ]; do
  alive=
  for file in "$1"/*/postmaster.pid; do
    pid=$(head -n 1 "$file" 2>/dev/null)
    [ -n "$pid" ] && kill -QUIT "$pid" 2>/dev/null && alive=1
  done
  # Not at once: one that is just starting has no such file yet. Not once only: it may still be writing.
  [ -z "$alive" ] && [ $round -gt 1 ] && rm -rf -- "$1"
  sleep 0.2
  round=$((round + 1))
done`;
    outlive(script, directory);
}
/** The same for single processes, which may be too busy to see that we are gone. */
class ProcessGuard {
    #shell = outlive(`pids=
while read -r sign pid; do
  others=
  for known in $pids; do [ "$known" = "$pid" ] || others="$others $known"; done
  pids=$others
  [ "$sign" = + ] && pids="$pids $pid"
done
[ -z "$pids" ] || kill -KILL $pids`);
    /** Ends with us from now on. */
    add(pid) {
        this.#shell.write(`+ ${pid}\n`);
    }
    /** Has ended: its number may be another's now. */
    remove(pid) {
        this.#shell.write(`- ${pid}\n`);
    }
    end() {
        this.#shell.end();
    }
}
/** Starts a script that reads from us until we are gone, and keeps its pipe open without being kept alive by it. */
function outlive(script, ...args) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("sh", ["-c", script, "sh", ...args], { stdio: ["pipe", "ignore", "ignore"], detached: true });
    child.on("error", () => { });
    child.stdin.on("error", () => { });
    child.unref();
    child.stdin.unref?.();
    return child.stdin;
}
const cleanups = new Set();
/** Has something done when a signal stops us, which a guard cannot do. Returns how to take that back. */
function whenStopped(cleanup) {
    cleanups.add(cleanup);
    return () => {
        cleanups.delete(cleanup);
    };
}
const PATIENCE_MS = 5_000;
/** For a signal's handler, before it exits. Never waits for long, never fails. */
async function cleanUp() {
    const all = Promise.allSettled([...cleanups].map((cleanup) => cleanup()));
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
    await Promise.race([all, patience]);
}


/***/ })

};
