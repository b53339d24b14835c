/* A disk that loses power: preloaded into the program under test, it keeps beside a data directory what of it
 * was *synced*, and nothing else. What the program wrote and did not sync is in the data directory, where the
 * system's cache would have it, and never in the shadow, where the platter would.
 *
 *   DISK_DATA      the directory that is watched (real path); its files lie directly in it
 *   DISK_SHADOW    holds `inodes/` and `names/`; the second is the directory after the power came back
 *   DISK_FORGETS   n: from the nth sync of a log on, the last range that was written before a sync stays out:
 *                  a disk that lies, so that a test can prove it would see a loss
 *
 * The model is that of POSIX: syncing a file keeps its content, syncing the directory keeps its names. Files
 * ending in -shm are memory and not watched. Refuses to know what is written. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 256
#define FDS 65536
#define RANGES 1024
#define CHANGES 1024
#define NAME 128

struct range { off_t from, to; };

/* A watched file: one inode, whatever its names. */
struct file {
    ino_t inode;
    int real, shadow;           /* never closed: closing one drops the process's locks on the file */
    int is_log;
    off_t cut;                  /* the least size since the last sync; -1: never cut */
    int dirty;
    struct range ranges[RANGES];
};

/* A change of the directory that waits for the directory's sync. */
struct change { enum { LINK, UNLINK, RENAME } what; ino_t inode; char from[NAME], to[NAME]; };

static struct file files[FILES];
static int file_count;
static int fd_file[FDS];        /* 0: not watched; 1: the directory itself; 2 + i: files[i] */
static struct change changes[CHANGES];
static int change_count;
static const char *data, *shadow;
static long forgets, log_syncs;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static void die(const char *what) {
    fprintf(stderr, "disk shim: %s: %s\n", what, strerror(errno));
    abort();
}

#define REAL(name) \
    static __typeof__(&name) real_##name; \
    if (!real_##name) real_##name = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

/* The name of a watched file; "" for the directory itself; NULL for what is not watched. */
static const char *watched(const char *path) {
    size_t length = data ? strlen(data) : 0;
    if (!length || strncmp(path, data, length) != 0) return NULL;
    if (path[length] == 0) return "";
    const char *name = path + length + 1;
    size_t rest = strlen(name);
    if (path[length] != '/' || !rest || rest >= NAME || strchr(name, '/')) return NULL;
    return rest > 4 && strcmp(name + rest - 4, "-shm") == 0 ? NULL : name;
}

static void in_shadow(char *path, const char *name) { snprintf(path, PATH_MAX, "%s/names/%s", shadow, name); }

static void inode_path(char *path, ino_t inode) {
    snprintf(path, PATH_MAX, "%s/inodes/%lu", shadow, (unsigned long)inode);
}

static int raw_open(const char *path, int flags) {
    REAL(open);
    int fd = real_open(path, flags | O_CLOEXEC, 0600);
    if (fd < 0) die(path);
    return fd;
}

static void copy(struct file *file, off_t from, off_t to) {
    REAL(pwrite);
    char buffer[65536];
    while (from < to) {
        size_t want = to - from < (off_t)sizeof buffer ? (size_t)(to - from) : sizeof buffer;
        ssize_t got = pread(file->real, buffer, want, from);
        if (got < 0) die("read");
        if (got == 0) return;
        if (real_pwrite(file->shadow, buffer, got, from) != got) die("write to the shadow");
        from += got;
    }
}

static void add_change(int what, ino_t inode, const char *from, const char *to) {
    if (change_count == CHANGES) die("too many changes of the directory without a sync");
    struct change *change = &changes[change_count++];
    change->what = what;
    change->inode = inode;
    snprintf(change->from, NAME, "%s", from);
    snprintf(change->to, NAME, "%s", to);
}

static struct file *new_file(const char *path, const char *name, ino_t inode) {
    if (file_count == FILES) die("too many files");
    struct file *file = &files[file_count++];
    size_t length = strlen(name);
    char inode_name[PATH_MAX];
    inode_path(inode_name, inode);
    unlink(inode_name);
    *file = (struct file){ .inode = inode, .cut = -1 };
    file->is_log = length > 4 && strcmp(name + length - 4, "-wal") == 0;
    file->real = raw_open(path, O_RDONLY);
    file->shadow = raw_open(inode_name, O_RDWR | O_CREAT | O_TRUNC);
    return file;
}

static struct file *file_of(ino_t inode) {
    for (int i = file_count - 1; i >= 0; i--)
        if (files[i].inode == inode) return &files[i];
    return NULL;
}

/* What is there when the program starts was synced long ago. */
__attribute__((constructor)) static void begin(void) {
    const char *watch = getenv("DISK_DATA"), *number = getenv("DISK_FORGETS");
    shadow = getenv("DISK_SHADOW");
    if (!watch || !shadow) return;
    forgets = number ? atol(number) : 0;
    DIR *dir = opendir(watch);
    if (!dir) die(watch);
    for (struct dirent *entry; (entry = readdir(dir));) {
        char path[PATH_MAX], inode_name[PATH_MAX], name[PATH_MAX];
        struct stat about;
        snprintf(path, PATH_MAX, "%s/%s", watch, entry->d_name);
        size_t length = strlen(entry->d_name);
        int is_memory = length > 4 && strcmp(entry->d_name + length - 4, "-shm") == 0;
        if (is_memory || stat(path, &about) != 0 || !S_ISREG(about.st_mode)) continue;
        struct file *file = new_file(path, entry->d_name, about.st_ino);
        copy(file, 0, about.st_size);
        inode_path(inode_name, about.st_ino);
        in_shadow(name, entry->d_name);
        if (link(inode_name, name) != 0) die(name);
    }
    closedir(dir);
    data = watch;
}

static void note(struct file *file, off_t from, off_t to) {
    if (file->dirty == RANGES) {
        /* One that spans all: what lies between was synced before and is the same. */
        for (int i = 1; i < RANGES; i++) {
            if (file->ranges[i].from < file->ranges[0].from) file->ranges[0].from = file->ranges[i].from;
            if (file->ranges[i].to > file->ranges[0].to) file->ranges[0].to = file->ranges[i].to;
        }
        file->dirty = 1;
    }
    file->ranges[file->dirty++] = (struct range){ from, to };
}

static void note_cut(struct file *file, off_t size) {
    if (file->cut < 0 || size < file->cut) file->cut = size;
}

static struct file *of_fd(int fd) {
    return fd >= 0 && fd < FDS && fd_file[fd] >= 2 ? &files[fd_file[fd] - 2] : NULL;
}

static void keep(struct file *file) {
    REAL(ftruncate);
    struct stat about;
    int dirty = file->dirty;
    if (file->is_log && forgets && dirty && ++log_syncs >= forgets) dirty--;
    if (fstat(file->real, &about) != 0) die("stat");
    if (file->cut >= 0 && real_ftruncate(file->shadow, file->cut) != 0) die("cut");
    for (int i = 0; i < dirty; i++) copy(file, file->ranges[i].from, file->ranges[i].to);
    if (real_ftruncate(file->shadow, about.st_size) != 0) die("size");
    file->cut = -1;
    file->dirty = 0;
}

static void keep_names(void) {
    REAL(unlink);
    REAL(rename);
    for (int i = 0; i < change_count; i++) {
        char from[PATH_MAX], to[PATH_MAX];
        struct change *change = &changes[i];
        in_shadow(to, change->to);
        if (change->what == UNLINK) {
            real_unlink(to);
        } else if (change->what == RENAME) {
            in_shadow(from, change->from);
            if (real_rename(from, to) != 0) die(from);
        } else {
            inode_path(from, change->inode);
            real_unlink(to);
            if (link(from, to) != 0) die(to);
        }
    }
    change_count = 0;
}

static int opened(int fd, const char *path, int flags, int was_there) {
    const char *name = watched(path);
    struct stat about;
    if (fd < 0 || fd >= FDS || !name || fstat(fd, &about) != 0) return fd;
    if (!*name) {
        fd_file[fd] = 1;
    } else if (S_ISREG(about.st_mode)) {
        struct file *file = was_there ? file_of(about.st_ino) : NULL;
        if (!file) {
            file = new_file(path, name, about.st_ino);
            add_change(LINK, about.st_ino, "", name);
        }
        if (was_there && (flags & O_TRUNC)) note_cut(file, 0);
        fd_file[fd] = 2 + (int)(file - files);
    }
    return fd;
}

#define OPENING(name, how) \
    REAL(name); \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { \
        va_list more; \
        va_start(more, flags); \
        mode = va_arg(more, mode_t); \
        va_end(more); \
    } \
    pthread_mutex_lock(&mutex); \
    struct stat about; \
    int was_there = stat(path, &about) == 0; \
    int fd = opened(how, path, flags, was_there); \
    pthread_mutex_unlock(&mutex); \
    return fd

int open(const char *path, int flags, ...) { OPENING(open, real_open(path, flags, mode)); }
int open64(const char *path, int flags, ...) { OPENING(open64, real_open64(path, flags, mode)); }
int openat(int at, const char *path, int flags, ...) { OPENING(openat, real_openat(at, path, flags, mode)); }
int openat64(int at, const char *path, int flags, ...) {
    OPENING(openat64, real_openat64(at, path, flags, mode));
}

int close(int fd) {
    REAL(close);
    pthread_mutex_lock(&mutex);
    if (fd >= 0 && fd < FDS) fd_file[fd] = 0;
    int result = real_close(fd);
    pthread_mutex_unlock(&mutex);
    return result;
}

/* A write where the file stands: it ends there afterwards, appended or not. */
#define WRITING(how) \
    struct file *file = of_fd(fd); \
    if (!file) return how; \
    pthread_mutex_lock(&mutex); \
    ssize_t done = how; \
    off_t end = lseek(fd, 0, SEEK_CUR); \
    if (done > 0) note(file, end - done, end); \
    pthread_mutex_unlock(&mutex); \
    return done

ssize_t write(int fd, const void *bytes, size_t n) { REAL(write); WRITING(real_write(fd, bytes, n)); }
ssize_t writev(int fd, const struct iovec *parts, int n) { REAL(writev); WRITING(real_writev(fd, parts, n)); }

#define WRITING_AT(how) \
    struct file *file = of_fd(fd); \
    if (!file) return how; \
    pthread_mutex_lock(&mutex); \
    ssize_t done = how; \
    if (done > 0) note(file, at, at + done); \
    pthread_mutex_unlock(&mutex); \
    return done

ssize_t pwrite(int fd, const void *bytes, size_t n, off_t at) {
    REAL(pwrite);
    WRITING_AT(real_pwrite(fd, bytes, n, at));
}
ssize_t pwrite64(int fd, const void *bytes, size_t n, off64_t at) {
    REAL(pwrite64);
    WRITING_AT(real_pwrite64(fd, bytes, n, at));
}

#define CUTTING(how) \
    struct file *file = of_fd(fd); \
    if (!file) return how; \
    pthread_mutex_lock(&mutex); \
    int result = how; \
    if (result == 0) note_cut(file, size); \
    pthread_mutex_unlock(&mutex); \
    return result

int ftruncate(int fd, off_t size) { REAL(ftruncate); CUTTING(real_ftruncate(fd, size)); }
int ftruncate64(int fd, off64_t size) { REAL(ftruncate64); CUTTING(real_ftruncate64(fd, size)); }

/* Nothing may be written between the sync and what is kept of it: both happen in one piece. */
#define SYNCING(how) \
    if (fd < 0 || fd >= FDS || !fd_file[fd]) return how; \
    pthread_mutex_lock(&mutex); \
    int result = how; \
    if (result == 0 && fd_file[fd] == 1) keep_names(); \
    else if (result == 0) keep(of_fd(fd)); \
    pthread_mutex_unlock(&mutex); \
    return result

int fsync(int fd) { REAL(fsync); SYNCING(real_fsync(fd)); }
int fdatasync(int fd) { REAL(fdatasync); SYNCING(real_fdatasync(fd)); }

int unlink(const char *path) {
    REAL(unlink);
    const char *name = watched(path);
    if (!name) return real_unlink(path);
    pthread_mutex_lock(&mutex);
    int result = real_unlink(path);
    if (result == 0) add_change(UNLINK, 0, "", name);
    pthread_mutex_unlock(&mutex);
    return result;
}

int rename(const char *from, const char *to) {
    REAL(rename);
    const char *before = watched(from), *after = watched(to);
    if (!before || !after) return real_rename(from, to);
    pthread_mutex_lock(&mutex);
    int result = real_rename(from, to);
    if (result == 0) add_change(RENAME, 0, before, after);
    pthread_mutex_unlock(&mutex);
    return result;
}
