// swift-tools-version:6.1
import PackageDescription

let package = Package(
    name: "gongkai",
    products: [
        .executable(name: "gongkai", targets: ["GongkaiCommand"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    ],
    targets: [
        // C libraries of the system: a header and a link line each.
        .systemLibrary(name: "CCMark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),
        .systemLibrary(name: "CQREncode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CFileSystem"),

        // bytes ▸ text ▸ records ▸ pages ▸ bytes
        .target(name: "Documents", dependencies: ["CCMark", "CYAML", "CZlib"]),
        .target(name: "Records", dependencies: ["Documents"]),
        .target(
            name: "Website",
            dependencies: [
                "CQREncode", "Documents", "Records", .product(name: "Mustache", package: "swift-mustache"),
            ]),
        .target(name: "Gongkai", dependencies: ["CFileSystem", "Documents", "Records", "Website"]),
        .executableTarget(
            name: "GongkaiCommand",
            dependencies: [
                "CMimalloc", "Documents", "Gongkai", "Records", "Website",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .testTarget(name: "DocumentsTests", dependencies: ["Documents"]),
        .testTarget(name: "RecordsTests", dependencies: ["Records", "Documents"]),
        .testTarget(name: "WebsiteTests", dependencies: ["Website", "Records", "Documents"]),
        .testTarget(name: "GongkaiTests", dependencies: ["Gongkai", "Website", "Records", "Documents"]),
    ],
    swiftLanguageModes: [.v6]
)
