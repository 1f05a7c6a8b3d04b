package dev.sextant.engine.load;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a class file (JVM specification, §4.1). Reading it tells what a class extends without loading it, so that
 * a project's other classes, which may need what is not on the class path, are left alone.
 *
 * @param name the binary name, for example {@code shop.OrderTeam$Inner}
 * @param access the access flags, as in {@link Modifier}
 * @param superName the class that it extends; absent for {@code Object} and modules
 * @param interfaces the interfaces that it names itself
 */
record ClassHeader(String name, int access, Optional<String> superName, List<String> interfaces) {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int DYNAMIC = 17;
    private static final int INVOKE_DYNAMIC = 18;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    ClassHeader {
        interfaces = List.copyOf(interfaces);
    }

    /** Returns whether the class could have instances: no interface, not abstract. */
    boolean isConcrete() {
        return !Modifier.isInterface(access) && !Modifier.isAbstract(access);
    }

    /**
     * Reads a class file's head.
     *
     * @throws IOException if {@code in} cannot be read or holds no class file
     */
    static ClassHeader read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("not a class file");
        }
        data.readInt();
        int size = data.readUnsignedShort();
        String[] texts = new String[size];
        int[] classes = new int[size];
        for (int i = 1; i < size; i++) {
            int tag = data.readUnsignedByte();
            switch (tag) {
                case UTF8 -> texts[i] = data.readUTF();
                case CLASS -> classes[i] = data.readUnsignedShort();
                case STRING, METHOD_TYPE, MODULE, PACKAGE -> data.readUnsignedShort();
                case METHOD_HANDLE -> data.skipNBytes(3);
                case INTEGER, FLOAT, FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE, DYNAMIC, INVOKE_DYNAMIC ->
                    data.readInt();
                case LONG, DOUBLE -> {
                    data.readLong();
                    // These take two places of the table (§4.4.5).
                    i++;
                }
                default -> throw new IOException("unknown constant pool tag " + tag);
            }
        }
        int access = data.readUnsignedShort();
        String name = texts[classes[data.readUnsignedShort()]].replace('/', '.');
        int superIndex = data.readUnsignedShort();
        Optional<String> superName =
                superIndex == 0 ? Optional.empty() : Optional.of(texts[classes[superIndex]].replace('/', '.'));
        List<String> interfaces = new ArrayList<>();
        for (int i = data.readUnsignedShort(); i > 0; i--) {
            interfaces.add(texts[classes[data.readUnsignedShort()]].replace('/', '.'));
        }
        return new ClassHeader(name, access, superName, interfaces);
    }
}
