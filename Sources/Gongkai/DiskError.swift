import Documents

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Input or output failed: what was tried, on which path, and what the system said.
package struct DiskError: Error, Equatable, CustomStringConvertible {
    package var action: String
    package var path: String
    package var reason: String

    package init(_ action: String, _ path: String, reason: String) {
        self.action = action
        self.path = path
        self.reason = reason
    }

    /// With the system's own reason: of `errno` as it stands.
    init(_ action: String, _ path: String, code: Int32 = errno) {
        self.init(action, path, reason: Self.reason(code))
    }

    /// The common reasons in a clerk's words, the others in the system's.
    static func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT: "不存在"
        case EACCES, EPERM: "没有权限"
        case ENOTDIR: "不是文件夹"
        case EISDIR: "是文件夹，不是文件"
        case ENOSPC, EDQUOT: "磁盘已满"
        case EROFS: "磁盘是只读的"
        case ENAMETOOLONG: "名称太长"
        case ELOOP: "是符号链接"
        case EMFILE, ENFILE: "同时打开的文件太多（ulimit -n 太小）"
        case ENOMEM: "内存不够"
        case EIO: "磁盘读写出错"
        default: String(cString: strerror(code))
        }
    }

    /// A path may be called by somebody's number.
    package var description: String { Privacy.withoutNumbers("\(action)“\(path)”失败：\(reason)") }
}

/// The folders were named in a way that cannot work.
package struct UsageError: Error, Equatable, CustomStringConvertible {
    package let description: String

    init(description: String) { self.description = Privacy.withoutNumbers(description) }
}
